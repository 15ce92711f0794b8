/** Business and work. */
export const business = `
회사 = 기업 = 업체 = company = firm = enterprise
사업 = 비즈니스 = 장사 = business
창업 = 회사를 차리- = 기업을 세우- = founding a company
신생 기업 = 스타트업 = startup
사장 = 대표* = 최고 경영자 = 대표이사 = chief executive officer = ceo
경영 = 매니지먼트 = 기업 운영 = business management
직원 = 종업원 = 사원* = 임직원 = employee = staff
고용주 = employer
채용 = 고용 = 사람 뽑- = hiring = recruitment
해고 = dismissal = layoff
퇴사 = 퇴직 = 사직 = resignation
승진 = 진급 = job promotion
부서 = 팀* = department
상사 = 윗사람 = 보스 = boss = supervisor
부하 직원 = 아랫사람 = subordinate
동료 = 함께 일하는 사람 = colleague = coworker
이해 관계자 = stakeholder
전략 = strategy
계획 = 플랜 = 기획 = plan*
목표 관리 = management by objectives
핵심 성과 지표 = key performance indicator = kpi
매출 = 판매액 = 매상 = revenue = sales
이익 = 수익 = 이윤 = 남는 돈 = profit
손해 = 손실* = 밑지- = loss*
순이익 = 순익 = net income = net profit
영업 이익 = operating income = operating profit
손익 분기점 = break even point
팔- = 판매 = 세일즈 = sell = selling
구입 = 구매 = 매입 = 사들이- = purchase = buy
회계 = accounting
장부 = 원장* = ledger
재무 제표 = financial statement
재무상태표 = 대차대조표 = balance sheet
손익 계산서 = income statement
현금 흐름 = 돈의 흐름 = cash flow
감가상각 = 값어치 줄어드는 몫 = depreciation
재고 = 남은 물건 = 인벤토리 = inventory
공급망 = 서플라이 체인 = supply chain
물류 = 로지스틱스 = logistics
마케팅 = 판촉 = marketing
광고 = advertising = advertisement = ad
홍보 = 피알 = public relations
브랜드 = brand
시장 점유율 = 점유율 = market share
시장 조사 = market research
설문 조사 = 서베이 = 설문 = survey
고객 만족 = customer satisfaction
고객 지원 = 고객 서비스 = 상담 = customer support = customer service
콜센터 = 고객 센터 = 전화 상담실 = call center = contact center
협상 = 흥정 = 네고 = negotiation = negotiate
협력 = 협업 = 함께 일하- = collaboration = cooperation
제휴 = 파트너십 = partnership
인수 합병 = 회사 사들이- = mergers and acquisitions
외주 = 아웃소싱 = 밖에 맡기- = outsourcing
프로젝트 = project*
일정 = 스케줄* = 시간표* = schedule*
우선 순위 = 먼저 할 일 = priority
의사 결정 = 결단 = decision making
의사 소통 = 소통 = 커뮤니케이션* = communication*
지도력 = 리더십 = 이끄는 힘 = leadership
조직 문화 = organizational culture
품질 = 퀄리티 = quality
품질 관리 = quality control
품질 보증 = quality assurance
평가 = evaluation = assessment
보고 = reporting
승인* = 결재 = 허가* = approval = approve
혁신 = 이노베이션 = innovation
발표 = 프레젠테이션 = 프리젠테이션 = presentation
출시* = 론칭 = 런칭 = 내놓- = launch = product release
시제품 = 프로토타입 = prototype
원격 근무 = 재택 근무 = 집에서 일하- = remote work = telework
출장 = 업무 여행 = business trip
휴가 = vacation = paid leave
보너스 = 상여금 = bonus
교육 = 가르침 = education
회의록 = 미팅 기록 = meeting minutes
`
