/** Data, databases, and data work. */
export const dataAndDatabases = `
데이터베이스 = 디비 = 자료 창고 = database = db
관계형 데이터베이스 = 관계형 디비 = relational database = rdbms
비관계형 = 비관계형 데이터베이스 = non relational = nosql
테이블* = 릴레이션 = relation* = table*
레코드 = 튜플 = 행* = record* = tuple
속성* = 애트리뷰트 = 필드* = attribute
기본 키 = 주키 = 프라이머리 키 = primary key
외래 키 = 참조 키 = 포린 키 = foreign key
후보 키 = candidate key
색인 = 인덱스 = 찾아보기 = index
전문 검색 = 풀텍스트 검색 = 본문 검색 = full text search
질의* = 쿼리 = query
조인 = 테이블 합치기 = join*
정규화* = 노멀라이제이션 = normalization
역정규화 = 반정규화 = denormalization
트랜잭션 = 거래 단위 = transaction*
원자성 = atomicity
일관성 = 정합성 = consistency
격리성 = 고립성 = isolation
영속성 = 지속성 = 내구성 = durability
최종 일관성 = 최종적 일관성 = eventual consistency
강한 일관성 = strong consistency
무결성 = 온전성 = 인테그리티 = integrity
제약 조건 = 제약 = constraint
스키마 = 데이터 틀 = schema
뷰 = 가상 테이블 = database view
저장 프로시저 = 스토어드 프로시저 = stored procedure
트리거 = 방아쇠 = trigger
복제* = 리플리케이션 = replication
읽기 전용 복제본 = 읽기 복제본 = 읽기 전용 사본 = read replica
샤딩 = 수평 분할 = sharding -> 분할 = partition
파티셔닝 = 파티션 = 구획 나누기 = partitioning = partition*
잠금* = 락* = 로킹 = locking
백업 = 예비 저장 = 예비 복사 = 백업본 = backup
스냅샷 = 스냅숏 = 시점 사본 = snapshot -> 사본 = copy
특정 시점 복구 = 시점 복구 = 원하는 시점으로 되돌리- = point in time recovery
데이터 웨어하우스 = 자료 저장 창고 = data warehouse
데이터 레이크 = 데이터 호수 = data lake
빅 데이터 = 대용량 데이터 = big data
추출 변환 적재 = extract transform load = etl
적재* = 로딩 = 싣- = loading = load*
일괄 처리 = 배치 처리 = 배치* = 모아서 처리 = batch processing
스트리밍 = 흘려보내- = 실시간 처리 = 스트림 처리 = streaming = stream processing
정형 데이터 = 구조화 데이터 = structured data
비정형 데이터 = 비구조화 데이터 = unstructured data
반정형 데이터 = semi structured data
데이터 정제 = 클렌징 = 데이터 클렌징 = 데이터 청소 = data cleansing = data cleaning
전처리 = 사전 처리 = 미리 가공 = preprocessing
결측치 = 결측값 = 빠진 값 = 누락값 = missing value
이상치 = 이상값 = 튀는 값 = 아웃라이어 = outlier
이상* = 비정상 = 이상 현상* = anomaly = abnormal
중복 = 겹치- = 겹침 = duplication
중복 제거 = 겹치는 것 지우- = deduplication
시각화 = 도식화 = 그림으로 보이- = visualization
대시보드 = 현황판 = 상황판 = dashboard
보고서 = 리포트 = 레포트 = report
분석 = 애널리틱스 = 파헤치- = analysis = analytics = analyze
데이터 마이닝 = 자료 채굴 = data mining
메타데이터 = 자료에 대한 자료 = metadata
카탈로그 = 자료 목록 = catalog
계보 = 리니지 = 출처 이력 = lineage
집계* = 합산 = aggregation = aggregate
걸러내- = 필터링 = 필터 = 거르- = filter = filtering
키 값 = 키밸류 = 키값 저장소 = key value = key value store
문서형 데이터베이스 = 문서 지향 데이터베이스 = document database
시계열 = 시간 순 자료 = time series
공간 데이터 = 지리 정보 = geospatial
처리량 = 스루풋 = 단위 시간당 처리 = throughput
초당 입출력 = 초당 입출력 횟수 = iops
입출력 = 아이오 = input output
입력* = 인풋 = input
출력* = 아웃풋 = output
`
