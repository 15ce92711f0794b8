/** What one does, in plain words and in technical ones. */
export const everydayActions = `
지우- = 삭제 = 제거 = 없애- = delete = remove = erase
켜- = 시작* = 기동 = 부팅* = 가동 = turn on = start*
끄- = 종료 = 중지* = 정지* = 셧다운 = turn off = shut down
멈추- = 중지* = 정지* = 중단 = 멎- = stop = halt = pause
시작* = 개시 = 착수 = begin = start*
끝나- = 끝내- = 완료 = 마치- = 마무리 = finish = complete
다시 시작 = 재시작 = 재기동 = 재부팅 = restart = reboot
계속 = 지속 = 유지* = continue
옮기- = 이전* = 이관 = 이동* = 마이그레이션 = migrate = migration
움직이- = 이동* = move
나누- = 분할 = 쪼개- = 나뉘- = split = divide = partition*
흩어지- = 분산* = 퍼지- = distribute = distributed
늘리- = 확장 = 증설 = 확대 = 키우- = expand = expansion
줄이- = 축소 = 감축 = reduce = shrink = scale down
많아지- = 증가 = 늘어나-* = increase
적어지- = 감소 = 줄어들-* = decrease
모으- = 수집 = 모이- = 취합 = collect = gather = collection*
합치- = 병합 = 통합* = 합병* = 합쳐지- = merge = combine
묶- = 그룹화 = 묶이- = group*
붙이- = 부착 = 첨부 = attach
떼- = 분리 = 떼어내- = detach = separate
잇- = 연결 = 이어지- = 연결시키- = 접속* = connect = connection = link*
끊- = 차단* = 해제* = 끊기- = 단절 = disconnect
막- = 차단* = 방지 = 막히- = 저지 = block* = prevent
찾- = 검색 = 탐색* = 조회* = search = find = lookup
조회* = 확인* = 열람 = view
살펴보- = 확인* = 점검 = 검토 = check = inspect = review*
지켜보- = 감시 = 모니터링 = 관찰* = monitor = monitoring
보여주- = 표시 = 출력* = 나타내- = display = show
숨기- = 은닉 = 감추- = 숨김 = hide = conceal
가리- = 마스킹 = 가림 = mask = masking
만들- = 생성 = 제작 = 만들어지- = create = make = creation
고치-* = 수정* = 바로잡- = 정정 = fix = correct*
수리 = 고치-* = 정비 = 보수* = repair
바꾸-* = 변경 = 교체 = 전환 = 바뀌- = change = replace
변환 = 바꾸-* = convert = conversion = transform
새로 고치- = 갱신 = 업데이트 = 최신화 = 새로고침 = update = refresh
되돌리- = 복구* = 원복 = 롤백 = 되돌아가- = revert = rollback = undo
살리- = 복구* = 복원 = 되살리- = 회복* = restore = recover = recovery
베끼- = 복사 = 복제* = copy* = duplicate = replicate
넣- = 삽입 = 입력* = 추가* = insert
더하-* = 추가* = 덧붙이- = 보태- = add = append
빼-* = 제외 = 배제 = exclude
꺼내- = 추출 = 뽑- = 뽑아내- = extract = extraction
가져오- = 불러오- = 임포트 = import = load*
내보내- = 익스포트 = export*
보내- = 전송 = 송신 = 발송 = 전달 = send = transmit
받-* = 수신 = 수령 = receive
주고받- = 교환 = 송수신 = 통신* = exchange
올리-* = 업로드 = upload
내려받- = 다운로드 = 다운 = download
저장 = 보관 = 담- = 보존* = save = store*
쌓- = 누적 = 축적 = 적재* = 쌓이- = accumulate
읽- = 판독 = read
쓰-* = 사용 = 이용 = 활용 = use* = usage
쓰-* = 작성 = 적-* = 기입 = write
쓰-* = 소비* = 지출* = spend
기록하- = 적-* = 남기- = record*
빌리- = 대여 = 임대* = 임차 = rent = lease = borrow
나눠주-* = 배포* = 분배 = 배분 = distribution*
공유 = 같이 쓰- = 함께 쓰- = share = sharing
퍼뜨리- = 배포* = 전파 = 확산* = spread
고르- = 선택 = 선정 = 택하- = choose = select = selection
정하- = 결정* = 지정 = 정해지- = decide = determine
설정 = 셋팅 = 세팅 = 구성* = configure = setting = configuration
깔- = 설치 = 인스톨 = install = installation
누르- = 클릭 = 눌리- = press = click
돌리-* = 실행 = 구동 = 수행 = 돌아가-* = run* = execute = execution
부르- = 호출 = 불리- = call = invoke
명령 = 지시 = 커맨드 = command = instruction*
허락 = 허용 = 허가* = 승인* = allow = permit
거절 = 거부 = 반려 = 불허 = reject = deny = refuse
요청 = 청하- = 의뢰 = 리퀘스트 = request
대답 = 응답 = 답하- = 회신 = response = reply
묻- = 질문 = 문의 = 질의* = 물어보- = ask = inquiry
알리- = 알림 = 통지 = 통보 = notify = notification
경보 = 경고* = 알람 = alarm = alert
알아차리- = 감지 = 탐지 = 알아채- = 발견* = 검출 = detect = detection
알아보-* = 식별 = 인식* = 분간* = identify = recognize = recognition
가려내- = 판별 = 구별 = 구분 = 분간* = distinguish = discriminate
견주- = 비교 = 대조* = 따져보- = compare = comparison
재- = 측정 = 계측 = 측량 = measure = measurement
계수* = 카운트 = 집계* = count
헤아리- = 추산 = 어림 = 추정* = estimate = estimation
짐작 = 추측 = 예상* = 어림짐작 = guess
내다보- = 예측 = 예상* = 예견 = forecast = predict = prediction
미리 막- = 예방 = prevention
따르- = 준수 = 지키-* = comply = compliance = follow
어기- = 위반 = 위배 = 어긋나- = violate = violation
지키-* = 보호 = 보안* = 수호 = protect = protection
잠그- = 잠금* = 잠기- = 락* = lock
열- = 개방 = 열리- = open
닫- = 폐쇄 = 닫히- = close*
풀-* = 해결 = 풀이 = 풀리-* = solve = resolve
풀-* = 해제* = 압축 해제 = release*
누리- = 향유 = enjoy
돕- = 지원 = 도와주- = 보조 = support = assist = help
맡- = 담당 = 책임지- = in charge
맡기- = 위임 = 위탁 = 넘기- = delegate = delegation
다루- = 처리 = 취급 = 핸들링 = handle = process* = processing
관리 = 운용 = 돌보- = manage = management
꾸미- = 장식 = decorate
꾸리- = 구성* = 짜-* = 이루- = organize = compose
짓- = 건축* = 건설* = 구축* = build*
세우- = 수립 = 설립* = 구축* = establish
무너지- = 붕괴 = 허물어지- = collapse
망가지- = 고장* = 고장나- = 파손 = 부서지- = 깨지- = broken = breakdown
깨뜨리- = 파괴 = 부수- = 훼손 = destroy
잃- = 분실 = 유실 = 손실* = 잃어버리- = lose = loss*
누출 = 유출* = 새어나가- = 누설 = leak = leakage
훔치- = 절도 = 도난 = 탈취 = 훔쳐가- = steal = theft
엿보- = 도청 = 엿듣- = 염탐 = eavesdrop = eavesdropping
속이- = 사기* = 기만 = 속임수 = deceive = deception
꾸며내- = 위조 = 날조 = 조작* = forge = forgery
흉내내- = 모방 = 따라하- = 본뜨- = imitate = mimic
견디- = 버티- = 감당 = 내구 = withstand = endure
겪- = 경험* = 체험 = undergo = experience*
일어나-* = 발생 = 생기- = 벌어지- = occur = happen = occurrence
일으키- = 유발 = 초래 = 야기 = cause*
비우- = 클리어 = clear*
처음으로 되돌리- = 초기화* = 리셋 = reset = initialize
채우- = 충전* = 보충 = fill = refill
버리- = 폐기 = 처분* = discard = dispose
치우- = 정리* = 청소 = clean up = tidy
늘어놓- = 나열 = 열거 = 늘어서- = enumerate = list*
줄 세우- = 정렬* = 순서대로 놓- = sort = sorting
뒤섞- = 섞- = 혼합 = 셔플 = mix = shuffle
뒤집- = 반전 = 역전 = invert = reverse*
돌-* = 회전 = 돌리-* = rotate = rotation
되풀이 = 반복 = 거듭 = 루프* = repeat = iteration
기다리- = 대기* = wait = standby*
늦추- = 지연* = 연기* = 미루- = delay = postpone
앞당기- = 단축 = shorten
건너뛰- = 생략 = 스킵 = skip = omit
그만두- = 취소 = 철회 = 포기* = cancel
이기- = 승리 = 우승 = win
패배 = defeat
겨루- = 경쟁 = 경합 = 다투- = compete = competition
싸우- = 전투 = 교전 = 싸움* = fight = battle
참여 = 참가 = participate = join*
빠져나가- = 탈출 = 이탈 = 벗어나- = escape
들어가- = 진입 = 입장* = enter
나가- = 퇴장 = exit
들어오- = 유입 = inflow = inbound
밖으로 나가- = 유출* = outflow = outbound
다가가- = 접근 = 액세스 = access
가로채- = 중간에서 가로채- = 인터셉트 = intercept
가리키- = 참조* = 지칭 = refer = point to
뜻하- = 의미 = 뜻 = mean* = meaning
설명 = 풀어쓰- = 해설 = explain = explanation
예시 = 사례* = 보기* = example
`
