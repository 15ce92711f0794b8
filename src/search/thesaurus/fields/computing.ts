/** Computers, programs, operating systems and programming. */
export const computing = `
컴퓨터 = 전산기 = computer
서버 = server
중앙 처리 장치 = 프로세서 = 씨피유 = cpu = processor
그래픽 처리 장치 = 그래픽카드 = gpu
메모리 = 주기억장치 = 램 = 기억 장치 = memory = ram
보조 기억 장치 = secondary storage
하드 디스크 = 하드 = hdd = hard disk
디스크 = disk
운영 체제 = 오에스 = operating system = os
커널 = kernel
소프트웨어 = software
하드웨어 = hardware
펌웨어 = firmware
앱 = 어플 = 어플리케이션 = 애플리케이션 = 응용 프로그램 = app = application
프로그램 = program
휴대폰 = 핸드폰 = 모바일 기기 = 스마트폰 = 휴대전화 = smartphone = mobile phone
화면 = 스크린 = 디스플레이 = screen
자판 = 키보드 = keyboard
폴더 = 디렉터리 = 디렉토리 = folder = directory
파일 = 화일 = file
확장자 = 파일 확장자 = file extension
프로세스* = process*
스레드 = 쓰레드 = thread
교착 상태 = 데드락 = deadlock
경쟁 상태 = 경합 조건 = 경쟁 조건 = race condition
임계 구역 = 임계 영역 = critical section
상호 배제 = 뮤텍스 = mutual exclusion = mutex
세마포어 = 세마포 = semaphore
문맥 교환 = 컨텍스트 스위칭 = 문맥 전환 = context switch = context switching
인터럽트 = interrupt
스케줄링 = scheduling
선점 = preemption
가상 메모리 = virtual memory
페이지 부재 = 페이지 폴트 = page fault
캐시 = 캐쉬 = 캐싱 = cache = caching
버퍼 = 완충 영역 = buffer
병렬 = 패러렐 = 병렬 처리 = parallel* = parallel processing
동시성 = 컨커런시 = concurrency
동기* = 싱크 = 동기식 = synchronous
비동기 = 어싱크 = 비동기식 = asynchronous = async
동기화 = 싱크 맞추- = 씽크 = synchronization = sync
대기열 = 큐 = 줄 서기 = queue
스택 = stack
힙 = heap
배열* = 어레이 = array
연결 리스트 = 링크드 리스트 = linked list
나무 구조 = 트리 = 트리 구조 = tree
해시 = 해쉬 = 해싱 = hash = hashing
해시 테이블 = 해시맵 = 해쉬 테이블 = hash table = hash map
그래프* = graph
자료 구조 = 데이터 구조 = data structure
알고리즘 = 알고리듬 = 문제 해결 절차 = algorithm
깊이 우선 탐색 = depth first search = dfs
너비 우선 탐색 = breadth first search = bfs
이진 탐색 = 이분 탐색 = 바이너리 서치 = binary search
동적 계획법 = 다이나믹 프로그래밍 = dynamic programming
탐욕 알고리즘 = 그리디 = 탐욕법 = greedy = greedy algorithm
분할 정복 = divide and conquer
재귀 = 재귀 호출 = recursion = recursive
시간 복잡도 = time complexity
공간 복잡도 = space complexity
빅오 = 빅오 표기법 = 점근 표기법 = big o = big o notation
변수* = variable
상수* = constant
함수* = 펑션* = function*
매개변수 = 파라미터 = 파라메터 = 인자* = parameter
인수* = 인자* = 아규먼트 = argument*
반환값 = 리턴값 = 반환* = return value = return
자료형 = 데이터 타입 = 데이터형 = data type
정수* = 인티저 = integer*
실수* = 부동소수점 = floating point = float
참거짓 = 불리언 = 논리형 = boolean
문자열* = 스트링 = string
조건문 = 분기문 = conditional statement = if statement
반복문 = 루프* = loop
클래스* = class*
객체 = 오브젝트 = 개체* = object*
객체 지향 = 객체지향 프로그래밍 = object oriented = oop
상속* = 물려받- = inheritance* = inherit
다형성 = 폴리모피즘 = polymorphism
캡슐화 = encapsulation
추상화 = abstraction
인터페이스 = interface
인스턴스 = instance
생성자* = 컨스트럭터 = constructor
메서드 = 메소드 = method*
오버라이딩 = 재정의 = overriding = override
오버로딩 = 중복 정의 = overloading = overload*
예외* = 익셉션 = exception
오류* = 에러 = 잘못 = error
버그 = 소프트웨어 결함 = 결함 = bug = defect
디버깅 = 디버그 = 오류 찾기 = 버그 잡기 = debugging = debug
테스트* = 시험해 보- = testing
단위 테스트 = 유닛 테스트 = unit test
통합 테스트 = integration test
회귀 테스트 = regression test
소스 코드 = 원시 코드 = 코드 = source code = code
컴파일 = 컴파일러 = compile = compiler
인터프리터 = 해석기 = interpreter
라이브러리 = library
모듈 = module
의존성 = 종속성 = 디펜던시 = dependency
패키지 = package
버전 = 판본 = 버젼 = version
버전 관리 = 형상 관리 = 소스 관리 = version control = source control
브랜치 = 분기* = 가지* = branch
커밋 = commit
저장소* = 리포지토리 = 레포 = 레포지토리 = repository = repo
빌드 = build*
배포* = 디플로이 = 디플로이먼트 = 출시* = deploy = deployment
지속적 통합 = continuous integration
지속적 배포 = continuous deployment = continuous delivery
리팩터링 = 리팩토링 = 코드 개선 = refactoring = refactor
디자인 패턴 = 설계 패턴 = design pattern
설계 = 디자인* = design
아키텍처 = 아키텍쳐 = 구조 설계 = architecture
요구 사항 = 필요 조건* = requirement
명세 = 사양 = 스펙 = specification = spec
폭포수 모델 = 워터폴 = waterfall
애자일 = 민첩 개발 = agile
프런트엔드 = 프론트엔드 = 화면단 = 프론트 = frontend
백엔드 = 서버단 = backend
웹사이트 = 홈페이지 = 사이트 = website
웹 페이지 = 누리집 = web page
브라우저 = 웹 브라우저 = browser
쿠키* = cookie
세션 = session
링크 = 하이퍼링크 = link* = hyperlink
명령줄 = 커맨드라인 = 명령행 = 터미널 = command line = cli
셸 = 쉘 = shell
스크립트 = script
환경 변수 = environment variable
매크로 = macro
사용자 화면 = 사용자 인터페이스 = 유아이 = user interface = ui
사용자 경험 = 유엑스 = user experience = ux
접근성 = accessibility
오픈 소스 = 공개 소스 = open source
응용 프로그래밍 인터페이스 = 에이피아이 = api
비트 = bit
바이트 = byte
이진수 = 2진수 = 바이너리 = binary
압축 = 컴프레션 = 줄여 담- = compression = compress
인코딩 = 부호화 = encoding = encode
디코딩 = 복호화* = decoding = decode
직렬화 = 시리얼라이즈 = serialization = serialize
역직렬화 = deserialization
구문 분석 = 파싱 = parsing = parse
정규 표현식 = 정규식 = regular expression = regex
들여쓰기 = 인덴트 = indentation
주석 = 코멘트 = comment
포인터 = pointer
누수 = 메모리 누수 = 메모리가 새- = memory leak
쓰레기 수집 = 가비지 컬렉션 = 메모리 자동 회수 = garbage collection
불변 = 변하지 않- = 이뮤터블 = immutable
`
