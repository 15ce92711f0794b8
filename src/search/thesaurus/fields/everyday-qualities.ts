/** How things are: adjectives, adverbs, and words of time and amount. */
export const everydayQualities = `
싸- = 저렴 = 비용 절감 = 값싸- = 값이 싸- = cheap = inexpensive = low cost
비싸- = 고가 = 값비싸- = 고비용 = expensive = costly
빠르- = 신속 = 재빠르- = 빨리 = 빨라지- = fast = quick = rapid
느리- = 저속 = 더디- = 느려지- = 천천히 = slow
크- = 대형 = 거대 = large = big
작- = 소형 = small
많- = 다수 = 다량 = 여러 = many = numerous
적-* = 소수* = 소량 = few
한꺼번에 = 일괄 = 한번에 = 통째로 = in bulk = batch*
대량 = 많은 양 = 대규모 = 대용량 = bulk = massive = large scale
높- = 고도* = high
낮- = 저조 = low
길- = 장기* = long
짧- = 단기* = 짤막하- = short
오래 = 장기간 = 장기* = 오랫동안 = long term
잠깐 = 일시적 = 임시 = 잠시 = 단기간 = temporary = temporarily
영원히 = 영구 = 영구적 = 항구적 = permanent = permanently
늘* = 항상 = 언제나 = 상시 = always
가끔 = 간헐적 = 이따금 = 때때로 = intermittent = occasionally
자주 = 빈번 = 흔히 = 잦- = frequent = frequently = often
드물- = 희귀 = 희소 = rare
흔하- = 일반적 = 보편적 = 흔한 = common = general*
바로 = 즉시 = 곧바로 = 당장 = 즉각 = immediately = instantly
실시간 = 리얼타임 = real time
나중에 = 추후 = 이후 = later
먼저 = 우선 = 사전에 = 앞서 = beforehand
미리 = 사전* = in advance = prior
동시에 = simultaneously = at the same time
차례대로 = 순차 = 순차적 = 차례로 = sequential = in order
번갈아 = 교대로 = 라운드 로빈 = round robin
저절로 = 자동 = 자동으로 = 알아서 = automatic = automatically
손으로 = 수동 = 직접* = manual* = manually
맘대로 = 임의* = 멋대로 = 마음대로 = arbitrary
아무거나 = 무작위 = 랜덤 = 임의* = random = randomly
쉽- = 간편 = 용이 = 수월하- = 간단 = easy = simple
어렵- = 난해 = 까다롭- = 힘들- = difficult = hard*
복잡 = 복잡다단 = 뒤얽히- = complex* = complicated
편하- = 편리 = 편의 = convenient = convenience
불편 = 번거롭- = 성가시- = inconvenient
튼튼하- = 견고* = 강건 = 굳건하- = robust = sturdy
강하- = 강력 = 강렬 = strong = powerful
약하- = 취약 = 연약 = weak = vulnerable
단단하- = 굳- = 견고* = solid*
부드럽- = 유연 = 말랑하- = soft = flexible
안전 = 안전성 = safe = safety
위험 = 위태롭- = 리스크 = risk = danger = dangerous
안정 = 안정성 = 안정적 = stable = stability
불안정 = unstable
정확* = 정확도* = 정밀* = 틀림없- = accurate = precise
틀리- = 오류* = 잘못되- = 그르- = wrong = incorrect
맞-* = 옳- = 올바르- = 정확* = correct* = right*
같-* = 동일 = 똑같- = 일치 = same = identical
다르- = 상이 = 차이 = 다른 점 = 차이점 = different = difference
비슷하- = 유사 = 닮- = 엇비슷하- = similar = similarity
반대 = 정반대 = 거꾸로 = opposite
새롭- = 신규 = 새로운 = new = novel
낡- = 노후 = 오래되- = 구식 = old = obsolete
최신 = 최근 = 가장 새로운 = latest = recent
가볍- = 경량 = lightweight
무겁- = 중량* = heavy
뜨겁- = 고온 = 덥- = hot
차갑- = 저온 = 춥- = cold
밝- = 환하- = bright
어둡- = 캄캄하- = dark
깊- = 심층 = deep
얕- = 피상적 = shallow
넓- = 광범위 = 광대 = 너르- = wide = broad
좁- = 협소 = narrow
가깝- = 인접 = 근접 = near = close* = adjacent
멀- = 원격 = 원거리 = 멀리 = remote
꼭 필요 = 필수 = 반드시 = 필수적 = required = mandatory = essential
안 해도 되- = 선택적 = 선택 사항 = optional
중요 = 핵심 = 주요 = 소중하- = important = key* = crucial
주되- = 주된 = 기본적 = main = primary*
기본* = 디폴트 = 기본값 = default
충분 = 넉넉하- = 족하- = sufficient = enough
부족 = 모자라- = 결핍* = 불충분 = lack = shortage = insufficient
남- = 잉여 = 여분 = 남아돌- = surplus = spare
넘치- = 초과 = 과다 = 넘- = exceed = excess = overflow*
비-* = 공백* = 빈칸 = empty = blank
가득하- = 꽉차- = 포화 = full = saturated
완전 = 온전하- = 완벽 = perfect
일부 = 부분 = 일부분 = part = partial
전부 = 모두 = 전체 = 모든 = all = entire = whole
가장 = 제일 = 최고* = 최상 = most
최대 = 가장 큰 = 맥시멈 = maximum = max
최소 = 가장 작은 = 미니멈 = minimum = min
평균 = 평균값 = 평균치 = average = mean*
대략 = 어림잡- = 대강 = 근사 = approximately = approximate
꾸준하- = 지속적 = 끊임없- = steady = continuous*
갑자기 = 급격하- = 돌연 = 급작스럽- = sudden = suddenly = abrupt
점점 = 점진적 = 차츰 = 점차 = gradual = gradually = incremental
가능 = 할 수 있- = possible
불가능 = 할 수 없- = impossible
보이- = 가시적 = 눈에 보이- = visible
깨끗하- = 청결 = 말끔하- = clean
더럽- = 오염 = 지저분하- = dirty = contaminated = contamination
밀어내- = push
당기- = 끌- = 끌어당기- = pull
투명 = 비치- = transparent
두드러지- = 현저 = 뚜렷하- = 눈에 띄- = prominent = remarkable
뛰어나- = 우수 = 탁월 = 훌륭하- = excellent = outstanding
좋- = 양호 = 바람직하- = good
나쁘- = 불량 = 안 좋- = bad
알맞- = 적합 = 적절 = 어울리- = 적당 = suitable = appropriate
낯설- = 생소 = unfamiliar
익숙하- = 친숙 = familiar
한 번만 = 일회성 = 일회용 = one time
여러 번 = 수차례 = 다회 = multiple times
매일 = 날마다 = 일일 = 일간 = daily = every day
매주 = 주간* = 주마다 = weekly
매달 = 매월 = 월간 = 다달이 = monthly
매년 = 해마다 = 연간 = 연례 = yearly = annual
주기적 = 정기적 = 정기 = 규칙적 = periodic = periodically = regular*
예약* = 스케줄* = schedule*
기간 = 기한* = period = duration
마감 = 기한* = 데드라인 = 마감일 = deadline = due date
만료 = 기한이 지나- = 유효기간 지남 = expire = expiration = expiry
예전 = 과거 = 옛날 = 이전* = past
지금 = 현재 = 현시점 = now = current* = present*
앞으로 = 미래 = 장래 = 향후 = future
`
