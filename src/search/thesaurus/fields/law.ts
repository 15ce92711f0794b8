/** Law. */
export const law = `
법률 = 법령 = law
헌법 = constitution
민법 = 민사법 = civil law = civil code
형법 = 형사법 = criminal law = criminal code
상법 = commercial law
행정법 = administrative law
노동법 = labor law
법원 = 재판소 = court
재판 = trial*
판사 = 법관 = judge*
검사* = prosecutor
변호사 = 변호인 = lawyer = attorney
원고* = 고소한 쪽 = plaintiff
피고 = 소송 당한 쪽 = defendant
피고인 = 형사 피고 = the accused
소송 = 송사 = lawsuit = litigation
민사 소송 = civil suit
형사 소송 = criminal procedure
소를 제기 = 제소 = 소송을 걸- = file a lawsuit
고소 = accusation
기소 = 공소 제기 = indictment
판결 = 선고* = judgment = ruling
판례 = 선례 = precedent = case law
항소 = appeal*
상고 = final appeal
증거 = 증거물 = evidence
증인 = 목격자 = witness
증언 = testimony
범죄 = 죄 = crime = offense
범인 = 범죄자 = 죄인 = criminal
살인 = 사람을 죽이- = murder = homicide
과실 = 실수로 저지른 잘못 = negligence
고의 = 일부러 = intent = intentional
정당 방위 = self defense
미수 = 이루지 못한 범죄 = attempted crime
공범 = 함께 저지른 사람 = accomplice
벌금 = fine*
징역 = 옥살이 = 감옥살이 = imprisonment
교도소 = 감옥 = prison = jail
사형 = death penalty = capital punishment
집행 유예 = suspended sentence
체포 = 붙잡- = 검거 = arrest
구속* = 가두- = 구금 = detention
영장 = warrant
무죄 = 죄가 없- = not guilty = innocent
유죄 = 죄가 있- = guilty
무죄 추정 = presumption of innocence
묵비권 = 진술 거부권 = right to remain silent
계약* = contract
계약 해지 = 계약을 끊- = termination of contract
계약 위반 = 채무 불이행 = 약속을 어기- = breach of contract
채권자 = 빚 받을 사람 = creditor
채무자 = 빚진 사람 = debtor
채무 = 빚 = 부채* = debt
채권* = 받을 권리 = claim*
손해 배상 = 물어내- = 물어주- = 배상 = damages = compensation for damage
불법 행위 = tort
소유권 = 가질 권리 = ownership
점유 = 갖고 있- = possession
저당 = 저당권 = mortgage
담보 = collateral
보증 = guarantee
보증인 = guarantor
상속* = 유산 상속 = 재산 물려받- = inheritance*
유언 = 유언장 = legal will = testament
혼인 = 결혼 = marriage
이혼 = 갈라서- = divorce
권리 = rights
의무* = 해야 할 일 = duty = obligation
인권 = 사람의 권리 = human rights
기본권 = 기본적 권리 = fundamental rights
자유 = freedom = liberty
평등 = equality
차별 = discrimination
저작권 = 지은이 권리 = copyright
특허 = 특허권 = 발명 권리 = patent
상표 = 상표권 = trademark
지식 재산권 = 지적 재산권 = intellectual property
입법 = 법을 만들- = legislation
사법 = judiciary
행정 = public administration
삼권 분립 = separation of powers
법인 = 법인격 = legal person
미성년자 = 어른이 아닌 사람 = minor*
시효 = 소멸 시효 = 공소 시효 = statute of limitations
면책 = 책임을 벗- = exemption from liability
조항 = 조문 = clause*
개정* = 법을 고치- = amendment
시행* = 발효* = 효력 발생 = take effect
관할 = 관할권 = jurisdiction
중재 = arbitration
`
