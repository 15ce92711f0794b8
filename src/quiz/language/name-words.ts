/**
 * English words that names are made of, and what Korean says for them; beside the thesaurus of the search, which knows
 * the words that people ask with. Stems of verbs stand before their endings (`세` of 세어).
 */
const list = `
access 접근 액세스
active 활성 능동
advisor 조언 자문 권장
agent 대리 에이전트
aggregate 집계 모음
alert 경보 알림
alias 별칭 별명
application 애플리케이션 응용
archive 보관 아카이브
artifact 산출물 보고서
assumption 가정
asynchronous 비동기
audit 감사
average 평균
backlog 목록 백로그
backup 백업
balance 균형 분산
balancer 분산 밸런서
barrier 장벽
base 기본 기반
basic 기본 기초
batch 일괄 묶음 배치
binary 이진
block 블록 차단
boot 부팅 시작
bottleneck 병목
bound 경계 한계
branch 분기 가지
bridge 다리 연결
broker 중개
buffer 완충 버퍼
build 빌드 구축
builder 만들 생성
bundle 묶음
button 버튼 단추
cache 캐시
call 호출 콜
capacity 용량
carry 올림
cast 형변환 캐스팅
catalog 목록 카탈로그
cell 세포 셀
center 센터 중심
central 중앙
chain 사슬 연쇄 체인
change 변경 변화
check 확인 검사
classic 고전 기본
clean 깨끗 정리
cluster 군집 클러스터
code 코드
collection 수집 모음
column 열 컬럼
command 명령
commit 확정 반영
compare 비교
compile 컴파일
component 구성 요소
composite 복합 합성
compress 압축
compute 연산 계산 컴퓨팅
concurrent 동시 병행
condition 조건
config 구성 설정
configuration 구성 설정
connect 연결 접속
connection 연결 접속
consistent 일관
constraint 제약
consumer 소비
content 콘텐츠 내용
context 문맥 맥락
control 제어 통제
convert 변환
cost 비용
count 개수 세어 횟수
counter 카운터 계수
coverage 범위 적용
critical 임계 중요
curve 곡선
custom 사용자 맞춤
cycle 주기 순환 사이클
daily 매일 일일
dashboard 대시보드 현황판
deadlock 교착
decision 결정 의사결정
decorator 장식 꾸미
dedicated 전용
deep 심층 딥
default 기본
delay 지연
demand 수요
dependency 의존 종속
dependent 종속
deploy 배포
deployment 배포
design 설계 디자인
detect 탐지 감지
detection 탐지 감지
device 기기 장치 디바이스
direct 직접
directory 디렉터리 폴더
discovery 발견 탐색
dispatch 배분
distribution 분포 배포 분산
document 문서
domain 도메인 영역
dynamic 동적
edge 간선 엣지
elastic 탄력
element 요소 원소
embedded 내장
encryption 암호화
end 끝 종료
endpoint 끝점 엔드포인트
engine 엔진
entity 개체
equilibrium 균형 평형
error 오류 오차
estimate 추정
evaluation 평가
event 이벤트 사건
exchange 교환
exclusive 배타
execution 실행
expected 기대 예상
explorer 탐색
expression 식 표현
extension 확장
external 외부 외적
extract 추출
facade 외관 겉
factor 요인 인자
factory 공장
failover 장애 조치
fast 빠른 빠르
fault 결함 장애
feature 특징 특성
federated 연합
feedback 피드백 되먹임
field 필드 분야
file 파일
filter 필터 거르
firewall 방화벽
first 첫 먼저
fixed 고정
flow 흐름
force 힘
forecast 예측 예상
foreign 외래 외부
format 형식
forward 전달 순방향
fraud 사기 부정
free 자유 무료
frequency 빈도 주파수
function 함수 기능
game 게임
garbage 쓰레기
gateway 게이트웨이 관문
general 일반
global 전역 글로벌
gradient 기울기 경사
graph 그래프
greedy 탐욕 욕심
grid 격자
ground 지상 실측
group 그룹 집단
guard 보호 지키 방어
hardware 하드웨어
hash 해시
health 상태 건강
heap 힙
hidden 은닉 숨
hierarchical 계층
high 높 고
hybrid 하이브리드 혼합
identity 신원 자격 증명 항등
image 이미지 영상
immutable 불변
income 소득
independent 독립
index 색인 인덱스
inference 추론
inferential 추론
information 정보
inheritance 상속
inhibitor 억제
input 입력
insert 삽입
inspector 점검 검사
instance 인스턴스
integration 통합 연동
interface 인터페이스
internal 내부 내적
internet 인터넷
interrupt 중단 인터럽트
isolation 격리 고립
iterator 반복
job 작업
join 결합 조인
key 키 열쇠
kubernetes 쿠버네티스
label 라벨 레이블
lake 호수 레이크
lambda 람다
language 언어
launch 시작 출시
layer 계층 층
leak 누수 누출
learning 학습 러닝
ledger 원장
level 수준
library 라이브러리
limit 제한 한도
linear 선형
link 링크 연결
linked 연결
list 목록 리스트
listener 리스너 수신
load 부하 로드
local 지역 로컬
lock 잠금 잠그
log 로그 기록
logic 논리 로직
logical 논리
long 긴 장기
loop 반복 루프
loss 손실
machine 기계 머신
main 주 메인
managed 관리형
management 관리
manager 관리
map 지도 매핑 맵
margin 여백 마진
marginal 한계
market 시장
master 주인 마스터
match 일치
matrix 행렬
mean 평균
measure 측정 측도
media 미디어 매체
memory 메모리 기억
merge 병합 합치
message 메시지
messaging 메시징 메시지
meta 메타
method 방법 메서드
metric 지표
microservice 마이크로서비스
migration 마이그레이션 이전 옮기
mirror 거울 복제
mobile 모바일
mode 모드 최빈
model 모델 모형
monitor 감시 모니터링
monitoring 감시 모니터링
multi 다중 여러
multiple 다중 여러
mutual 상호
name 이름
native 네이티브
natural 자연
network 네트워크
neural 신경
neutral 중립
node 노드
normal 정상 정규
notification 알림
notebook 노트북
number 수 번호
object 객체 오브젝트
observer 관찰 옵저버
on-demand 주문형
open 열 개방 오픈
operation 연산 운영
optimistic 낙관
optimizer 최적화
order 순서 주문
organization 조직
output 출력
owner 소유
package 패키지 꾸러미
page 페이지 쪽
pair 쌍
paired 쌍
parallel 병렬
parameter 매개변수 파라미터
parent 부모
partial 부분
partition 분할 파티션
partner 협력사 파트너
password 비밀번호 암호
path 경로
pattern 패턴 양식
payment 결제 지불
peer 동료 또래
performance 성능
permission 권한
persistent 영구 지속
personal 개인
personalize 개인 맞춤 개별
pessimistic 비관
phase 단계
physical 물리
pipeline 파이프라인
pivot 피벗
platform 플랫폼
pointer 포인터
policy 정책
pool 풀
population 모집단 인구
power 전력 힘
prediction 예측
preemptive 선점
preference 선호
prefix 접두
pressure 압력
price 가격
primary 기본 주요 주
primitive 원시 기본
priority 우선순위 우선
private 비공개 사설
problem 문제
process 프로세스 과정
producer 생산
product 제품
production 생산
profile 프로필
profit 이윤 이익
program 프로그램
programming 프로그래밍
project 프로젝트
protection 보호
protocol 프로토콜 규약
prototype 원형
proxy 대리 프록시
public 공개 공용
quality 품질
quantum 양자 할당량
query 쿼리 질의
queue 큐 대기열
quick 빠른 빠르
random 무작위 임의
rank 순위
ratio 비율
raw 원시 원본
read 읽기 읽
ready 준비 대기
real 실제
real-time 실시간
record 기록 레코드
recovery 복구 회복
recurrent 순환
recursive 재귀
red 빨강 적색
redundancy 중복
reference 참조
register 등록 레지스터
registry 저장소 등록
regression 회귀
rekognition 인식
recognition 인식
relational 관계
relay 중계
release 출시 해제
remote 원격
replica 복제
replication 복제
repository 저장소
request 요청
resource 자원 리소스
response 응답 반응
rest 휴지
restore 복원
reverse 역 거꾸로 반대
review 검토 리뷰
ring 고리
risk 위험
robot 로봇
role 역할
root 루트 뿌리
rotation 회전
round 라운드 순환
route 경로 라우팅
router 라우터
row 행
rule 규칙
runnable 실행
runtime 실행 런타임
safe 안전
sample 표본 샘플
sampling 표본 표집
scale 규모 척도 확장
scaling 확장 조정 스케일링
scan 스캔 검사
schedule 일정 예약
scheduler 스케줄러
scheduling 스케줄링
schema 스키마
score 점수
screen 화면
search 검색 탐색
second 두
secondary 보조 이차
secret 비밀
section 구역 영역
sector 섹터
security 보안
segment 세그먼트 구간
select 선택
selection 선택
selector 선택
semaphore 세마포어
sensor 센서
sequence 순서 수열 서열
sequential 순차
serial 직렬
serverless 서버리스 서버에 대한 걱정
service 서비스
session 세션
set 집합
shadow 그림자
shared 공유
shield 방패 보호
short 짧은 단기
shortest 최단
signal 신호
simple 단순 간단
single 단일 하나
singleton 하나
skip 건너
smell 냄새 악취
smells 냄새 악취
snapshot 스냅샷
software 소프트웨어
sort 정렬
source 원본 출처 소스
space 공간
spatial 공간
spectrum 스펙트럼
speed 속도
stack 스택
standard 표준
state 상태
statement 문장 구문
static 정적
statistics 통계
step 단계
storage 스토리지 저장
store 저장 상점
stored 저장
strategy 전략
stream 스트림 흐름
streaming 스트리밍 흐르
string 문자열
structure 구조
studio 스튜디오
subnet 서브넷
subscription 구독
substitution 치환 대체
summary 요약
supervised 지도
supply 공급
support 지원
survey 조사
swap 교체 교환
switch 전환 스위치
symmetric 대칭
sync 동기화
synchronous 동기
syntax 문법 구문
system 시스템 체계
table 표 테이블
tag 태그 꼬리표
target 대상 목표
task 작업
team 팀
template 템플릿 틀
temporal 시간
terminated 종료
test 테스트 검사
text 텍스트 글
textract 텍스트 추출
theorem 정리
theory 이론
thread 스레드
threat 위협
threshold 임계 역치
throughput 처리량
time 시간 시각
timer 타이머
token 토큰
tool 도구
topic 주제
topology 위상
total 총 전체
trace 추적
track 추적
trade 무역 거래
traffic 트래픽 교통
trail 추적 흔적
training 훈련 학습
transaction 거래 트랜잭션
transcribe 음성 텍스트 받아쓰 전사
transfer 전송 이전 이동
transform 변환
transformation 변환
translate 번역
translation 번역
transport 전송 수송
tree 나무 트리
trigger 방아쇠 트리거
trust 신뢰
truth 진실 정답
tunnel 터널
tutorial 자습서
type 유형 타입
union 합집합
unit 단위
universal 보편
update 갱신 업데이트
upload 업로드 올리
usage 사용량
user 사용자
utility 효용
validation 검증
value 값 가치
variable 변수
variance 분산
vault 금고 보관
vector 벡터
verification 검증 확인
version 버전
video 비디오 영상 동영상
view 보기 뷰
virtual 가상
visitor 방문
voice 음성 목소리
volume 볼륨 부피
vote 투표
wait 대기 기다
waiting 대기
wallet 지갑
warehouse 창고 웨어하우스
wave 파동 파
web 웹
weight 가중치 무게
weighted 가중
window 창 윈도
wireless 무선
word 단어
work 작업 일
worker 작업자
workflow 작업 흐름 워크플로
workspace 작업 공간
wrapper 감싸
write 쓰기
zone 구역 영역
`

let words: ReadonlyMap<string, readonly string[]> | undefined

/** What Korean says for an English word of a name; empty where the list does not have it. */
export function lookUpNameWord(word: string): readonly string[] {
  words ??= new Map(
    list
      .trim()
      .split("\n")
      .map((line) => {
        const [english = "", ...korean] = line.split(" ")
        return [english, korean]
      }),
  )
  return words.get(word) ?? words.get(word.replace(/(?:ies|s)$/, "")) ?? []
}
