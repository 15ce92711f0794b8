/** History and society. */
export const history = `
역사 = history*
시대 = 연대* = era = epoch
고대 = 아주 옛날 = antiquity = ancient times
중세 = 중세 시대 = middle ages = medieval
근대 = modern era
문명 = civilization
유적 = 옛터 = historic site
유물 = 옛 물건 = artifact
사료* = 역사 자료 = historical source
연표 = 연대표 = 타임라인 = timeline = chronology
선사 시대 = 기록 이전 시대 = prehistory
석기 시대 = stone age
청동기 시대 = bronze age
철기 시대 = iron age
왕 = 임금* = 군주 = 국왕 = king = monarch
황제 = emperor
왕비 = 왕후 = queen
왕조 = dynasty
왕국 = kingdom
제국 = empire
즉위 = 왕이 되- = 왕위에 오르- = accession = enthronement
귀족 = nobility = aristocracy
노비 = 노예 = 종* = slave
농민 = 농부 = peasant = farmer
백성 = 민중 = common people
전쟁 = 싸움* = war
군대 = 군사* = army = military
쳐들어오- = 침략 = 침공 = invasion = invade
정복 = 차지하- = conquest = conquer
점령 = occupation of territory
식민지 = colony
식민 지배 = 식민 통치 = colonial rule
제국주의 = imperialism
독립* = 홀로서- = independence
독립 운동 = independence movement
해방 = 광복 = liberation
혁명 = revolution*
반란 = 봉기 = rebellion = revolt = uprising
쿠데타 = 정변 = coup
개혁 = reform
근대화 = modernization
산업 혁명 = industrial revolution
조약 = 나라 사이 약속 = treaty
동맹 = alliance
외교 = diplomacy
통일 = 하나로 합치- = unification
분단 = 둘로 갈라지- = division of a nation
멸망 = 망하- = 쇠망 = downfall
건국 = 나라를 세우- = 개국 = founding of a nation
수도* = capital city
봉건제 = 봉건 제도 = feudalism
신분제 = 신분 제도 = status system
과거제 = 과거 제도 = 관리 뽑는 시험 = civil service examination
관리 등용 = 관리 뽑- = recruitment of officials
불교 = buddhism
유교 = 유학* = confucianism
기독교 = 그리스도교 = christianity
이슬람교 = 이슬람 = islam
종교 = religion
십자군 전쟁 = 십자군 = crusades
종교 개혁 = reformation
문예 부흥 = 르네상스 = renaissance
계몽주의 = enlightenment
민주주의 = democracy
공산주의 = communism
사회주의 = socialism
자본주의 = capitalism
민족주의 = 내셔널리즘 = nationalism
냉전 = cold war
세계 대전 = world war
휴전 = 정전* = truce = armistice
무역로 = 교역로 = trade route
교역 = 무역 = 사고팔- = trade
조세 제도 = 세금 제도 = tax system
토지 제도 = 땅 제도 = land system
인구 = population*
이주 = 옮겨 살- = human migration
망명 = 정치 망명 = exile = asylum
학살 = 떼죽음 = massacre
대공황 = great depression
정치 = politics
선거 = 뽑는 투표 = election
투표 = 표 던지- = vote = voting
대통령 = president
총리 = 수상* = prime minister
국회 = 의회 = parliament = legislature
정당* = political party
정부 = government
여론 = 대중 의견 = public opinion
사회 = society
문화 = culture
전통 = tradition
풍습 = 관습* = 풍속 = custom*
사상 = 이념 = ideology
철학 = philosophy
윤리 = 도덕 = ethics = morality
심리 = 심리학 = psychology
기억 = remembering
성격 = 인성 = personality
동기 부여 = 의욕 돋우- = motivation
스트레스 = 심리적 압박 = stress*
`
