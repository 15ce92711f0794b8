/** A small vault in our own words: prose, lists, tables, wikilinks, and what an ill-meaning writer might try. */
export const studyNotes: Readonly<Record<string, string>> = {
  "storage.md": `# 스토리지

## EBS

EBS는 EC2 서버 한 대에 붙여 쓰는 블록 스토리지다. 볼륨은 만든 가용 영역 안에서만 붙일 수 있다.

### EBS 스냅샷

스냅샷은 볼륨의 사본을 S3에 남긴다. 처음 한 번만 전체를 담고, 그다음부터는 바뀐 블록만 담는 증분식이다.

- 스냅샷을 지워도 다른 스냅샷이 쓰는 블록은 남는다.
- 다른 리전으로 복사해서 재해에 대비할 수 있다.

## EFS

EFS는 여러 서버가 동시에 마운트하는 파일 스토리지다. 용량을 미리 정하지 않아도 늘고 준다. [[network#가용 영역|가용 영역]] 여러 곳에 저장된다.

## 스토리지 비교

| 이름 | 단위 |
|---|---|
| EBS | 블록 |
| EFS | 파일 |
| S3 | 객체 |
`,
  "network.md": `# 네트워크

## 가용 영역

가용 영역은 한 리전 안에서 전원과 망을 따로 쓰는 데이터 센터 묶음이다.

## 로드 밸런서

### ALB

ALB는 HTTP 요청의 경로와 호스트를 보고 나누는 7계층 로드 밸런서다.

### NLB

NLB는 TCP 연결을 보고 나누는 4계층 로드 밸런서이며 고정 IP를 줄 수 있다.

## 보안 그룹

보안 그룹은 인스턴스 앞에 서는 상태 저장 방화벽이다. 허용 규칙만 적는다.
`,
  "danger.md": `# 장난

## 멘션 폭탄

@everyone 여러분 <@123456789012345678> 님, 멘션 폭탄은 [클릭](javascript:alert(1)) 해도 터지지 않는다. ||가림||

\`\`\`\`
\`\`\`
@here 울타리를 벗어난다
\`\`\`
\`\`\`\`
`,
  "long.md": `# 긴 글

## 연대기

${Array.from({ length: 40 }, (_, at) => `${at + 1}번째 시대의 연대기에는 **기록**과 기억이 있다. ${"이야기는 길게 이어진다. ".repeat(12)}`).join("\n\n")}
`,
}
