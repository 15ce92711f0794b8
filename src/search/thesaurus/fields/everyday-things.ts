/** Things, people, places, and general nouns. */
export const everydayThings = `
순위 = 랭킹 = 순위표 = 리더보드 = 등수 = leaderboard = ranking
장바구니 = 쇼핑 카트 = 카트 = shopping cart
기기 = 디바이스 = 장비 = 단말 = 단말기 = 장치 = device = equipment
사본 = 복제본 = 복사본 = 레플리카 = replica = copy*
원본 = 오리지널 = 원판 = original
기록 = 로그* = 이력 = 히스토리 = log = record* = history*
돈 = 금전 = 화폐* = 자금* = money
요금* = 비용 = 경비* = 지출* = cost = expense
요금* = 가격* = 과금 = price = pricing
값* = 가격* = 금액
값* = 수치 = 밸류 = value
청구서 = 고지서 = 인보이스 = 계산서 = bill = invoice = billing
공짜 = 무료 = 무상 = free*
유료 = 돈 내- = paid
할인 = 깎- = 세일 = 디스카운트 = discount
예산 = 버짓 = budget
결제 = 지불 = 페이먼트 = 납부 = 지급 = payment = pay
환불 = 돈을 돌려받- = 반환* = refund
주문 = 오더 = order*
배송 = 배달 = 딜리버리 = delivery = shipping
손님 = 고객 = 소비자* = 클라이언트* = customer
사용자 = 유저 = 이용자 = 쓰는 사람 = user
가입 = 회원가입 = 등록* = sign up = registration
등록* = 올려두- = register
구독 = 서브스크립션 = 정기 구독 = subscription = subscribe
회원 = 멤버 = 구성원* = member
사람 = 인간 = 인물 = human = person
사람 얼굴 = 얼굴 = 안면 = face
얼굴 인식 = 안면 인식 = 얼굴을 알아보- = face recognition = facial recognition
목소리 = 음성 = 보이스 = voice = speech
소리 = 음향 = 사운드 = 오디오 = sound = audio
사진 = 이미지 = 그림 = 화상 = image = picture = photo
동영상 = 영상 = 비디오 = video
글 = 텍스트 = 본문 = text
글자 = 문자* = 캐릭터* = letter = character
번역 = translation = translate
말* = 언어 = language
말로 바꾸- = 음성 합성 = text to speech = speech synthesis
받아쓰- = 음성 인식 = 받아쓰기 = speech to text = speech recognition = transcription
편지 = 메일 = 이메일 = 전자우편 = mail = email
쪽지 = 메시지 = 메세지 = 전갈 = message
대화 = 채팅 = 회화* = 이야기 나누- = chat = conversation*
전화 = 통화* = 콜 = phone call
회의 = 미팅 = meeting
문서 = 서류 = 도큐먼트 = document
책 = 도서 = 서적 = book
설명서 = 매뉴얼 = 사용법 = 안내서 = 가이드 = manual* = guide
양식 = 서식 = 폼 = 템플릿 = 틀 = template
목록 = 리스트 = 명단 = 일람 = list*
표* = 테이블* = 도표 = table*
칸 = 열* = 컬럼 = column
줄* = 행* = row
제목 = 타이틀 = 표제 = title
이름 = 명칭 = 성명 = name
별명 = 별칭 = 에일리어스 = alias = nickname
주소 = 어드레스 = address
위치 = 장소 = 자리 = 로케이션 = location = position*
지역 = 리전 = 구역* = 권역 = region
나라 = 국가 = country = nation
세계 = 전세계 = 글로벌 = 지구촌 = global = worldwide
지도* = 맵* = map*
길* = 경로 = 루트* = 통로 = path = route
지름길 = 최단 경로 = shortest path = shortcut
관문 = 게이트웨이 = gateway
열쇠 = 키 = key*
비밀번호 = 암호* = 패스워드 = 비번 = password
비밀 = 기밀 = 시크릿 = secret = confidential
개인정보 = 프라이버시 = 사생활 = 신상 정보 = privacy = personal data
신원 = 신분 = 아이덴티티 = identity
권한 = 퍼미션 = 허가* = permission = authority = privilege
역할 = 롤 = role
규칙 = 룰 = 규정* = 규율 = rule
정책 = 방침 = 폴리시 = policy
기준 = 표준 = 척도 = standard = criterion = criteria
방법 = 방식 = 수단 = method* = way
절차 = 순서* = 수순 = 프로세스* = procedure
순서* = 차례 = 순번 = order*
단계 = 스텝 = 국면 = step = stage = phase
까닭 = 이유 = 원인 = 연유 = reason = cause*
결과 = 성과* = 귀결 = result = outcome
영향 = 효과 = 여파 = 임팩트 = effect = impact = influence
목적 = 목표 = 지향점 = goal = objective = purpose
용도 = 쓰임새 = 쓰임 = 사용처 = use case
장점 = 이점 = 강점 = 좋은 점 = 메리트 = advantage = benefit = strength
단점 = 약점 = 결점 = 나쁜 점 = 한계* = disadvantage = drawback = weakness
특징 = 특성 = 특색 = 성질* = feature* = characteristic = property*
기능 = 펑션* = function* = functionality
성능 = 퍼포먼스 = performance
속도 = 빠르기 = 스피드 = 속력 = speed
크기 = 사이즈 = 규모 = size
양 = 분량 = 수량 = 물량 = quantity = amount
용량* = 캐퍼시티 = 수용량 = capacity
한도 = 제한 = 한계* = 상한 = 리밋 = limit = quota = restriction
개수 = 갯수 = 수효 = 몇 개 = number of
횟수 = 빈도 = 몇 번 = frequency*
비율 = 퍼센트 = 백분율 = ratio = rate = percentage
나이 = 연령 = age
무게 = 중량* = 질량* = weight*
길이 = length
높이 = 고도* = height
넓이 = 면적 = area
부피 = 체적 = 볼륨* = volume*
온도 = 기온 = 체온* = temperature
시간 = 타임 = time
날짜 = 일자 = 일시 = date
자료 = 데이터 = 데이타 = data
정보 = information
지식 = knowledge
내용 = 콘텐츠 = 컨텐츠 = 콘텐트 = contents = content
종류 = 유형 = 타입 = 가짓수 = 갈래 = type = kind
분류 = 카테고리 = 범주 = 부류 = category = class*
모양 = 형태 = 꼴 = 형상 = 생김새 = shape = form
구조 = 짜임새 = 얼개 = structure
바탕 = 기반 = 토대 = 기초* = basis = foundation
뼈대 = 프레임워크 = 골격* = framework
부품 = 구성 요소 = 컴포넌트 = 요소 = component
물건 = 물품 = 상품 = 제품 = product*
재료 = 소재 = 원료 = material
쓰레기 = 폐기물 = 가비지 = garbage = waste = trash
창고 = 저장소* = 보관소 = 스토리지 = storage
공장 = 제조소 = 팩토리* = factory
가게 = 상점 = 매장 = 점포 = store* = shop
작업 = 업무 = 태스크 = task = job = work*
직업 = 직종 = 생업 = occupation
경험* = 노하우 = experience*
문제* = 이슈 = issue = problem = trouble
사고* = 사건 = 인시던트 = incident = accident
재해 = 재난 = 참사 = 재앙 = disaster
대비책 = 대책 = 방안 = 대응책 = countermeasure
해결책 = 해법 = 솔루션 = 해결 방법 = solution*
도구 = 툴 = 연장 = tool
기계 = 머신 = machine
자동차 = 차량 = 승용차 = car = vehicle
집 = 주택 = 가옥 = house = housing
환경 = environment
상태 = 스테이트 = 상황 = state* = status
모임 = 단체 = 집단 = 그룹 = group*
조직* = 기관* = organization
책임 = 의무* = responsibility
약속 = 계약* = 협정 = 합의 = agreement
선물 = 증정품 = gift
보상 = 리워드 = reward
벌 = 처벌 = 형벌* = 벌칙 = punishment = penalty*
격차 = gap
처음 = 최초 = first
마지막 = 최종 = 끝 = last = final
가운데 = 중앙 = 중심 = 센터 = center
겉 = 표면 = 외부 = 바깥 = external = surface
내부 = 안쪽 = internal = inside
유해물 = hazard
`
