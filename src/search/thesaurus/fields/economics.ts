/** Economics and finance. */
export const economics = `
경제 = 경제학 = economy = economics
수요 = 사려는 양 = demand*
공급 = 팔려는 양 = supply
수요와 공급 = 수요 공급 = supply and demand
시장* = 마켓 = market
물가 = 물건값 = price level
물가 상승 = 인플레이션 = 인플레 = 물가가 오르- = inflation
물가 하락 = 디플레이션 = 디플레 = 물가가 내리- = deflation
경기 침체 = 불황 = 불경기 = recession
호황 = 호경기 = 경기가 좋- = economic boom
경기 순환 = 경기 변동 = business cycle
국내 총생산 = gross domestic product = gdp
국민 소득 = national income
경제 성장 = economic growth
실업 = 일자리 잃- = 실직 = unemployment
실업률 = unemployment rate
금리 = 이자율 = 이율 = interest rate
이자* = interest*
원금 = principal*
복리 = 이자에 이자 붙- = compound interest
단리 = simple interest
은행 = bank*
중앙 은행 = central bank
화폐* = 통화* = 커런시 = currency
통화 정책 = monetary policy
재정 정책 = fiscal policy
환율 = 돈 바꾸는 비율 = exchange rate
외환 = 외화 = foreign exchange
세금 = 조세 = tax
소득세 = income tax -> 세금 = tax
부가 가치세 = 부가세 = value added tax = vat
관세 = 수입품 세금 = tariff -> 세금 = tax
보조금 = 지원금 = 정부 지원금 = subsidy
소득 = 벌이 = 수입* = income
임금* = 급여 = 월급 = 봉급 = 품삯 = wage = salary
최저 임금 = minimum wage
저축 = 돈 모으- = savings
소비* = consumption
투자 = 인베스트먼트 = 돈 굴리- = investment = invest
주식 = stocks
주주 = 주식 가진 사람 = shareholder
배당 = 배당금 = dividend
국채 = government bond
채권* = 본드 = bond*
대출 = 융자 = 돈 빌리- = loan
신용* = 크레디트 = credit*
파산 = 부도 = 도산 = bankruptcy
수출 = 해외로 팔- = 나라 밖으로 팔- = export*
수입* = 해외에서 사오- = 나라 밖에서 사오- = goods import
무역 수지 = trade balance
무역 흑자 = trade surplus
무역 적자 = trade deficit
흑자 = 이익이 남- = in the black
적자 = 손해가 나- = deficit
독점 = 혼자 차지하- = 모노폴리 = monopoly
과점 = oligopoly
완전 경쟁 = perfect competition
기회 비용 = 포기한 것의 가치 = opportunity cost
매몰 비용 = 이미 쓴 돈 = sunk cost
한계 효용 = marginal utility
한계 비용 = marginal cost
효용 = 유틸리티* = utility*
탄력성* = 가격 탄력성 = price elasticity
대체재 = 대신 쓰는 물건 = substitute good
보완재 = 함께 쓰는 물건 = complementary good
공공재 = 함께 쓰는 재화 = public good
외부 효과 = 외부성 = externality
시장 실패 = market failure
비교 우위 = comparative advantage
절대 우위 = absolute advantage
규모의 경제 = economies of scale
도덕적 해이 = 모럴 해저드 = moral hazard
역선택 = adverse selection
정보 비대칭 = 정보의 비대칭성 = information asymmetry
소득 불평등 = 빈부 격차 = 양극화 = income inequality
가난 = 빈곤 = 가난하- = poverty
부유 = 부자 = 부유하- = wealthy
재산 = 자산 = 에셋 = asset
부동산 = real estate
보험 = insurance
연금 = pension
복지 = welfare
효율 = 능률 = 효율성 = efficiency = efficient
생산성 = productivity
생산 = 프로덕션 = production*
노동 = 근로 = labor
자본 = 밑천 = capital*
`
