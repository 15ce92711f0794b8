/**
 * Whether a text says nothing by which a thing is known: an amount, how much somebody thinks of it (`XP에서 가장 중요한
 * 요소이다`), what a chapter treats.
 */
export function saysLittle(text: string): boolean {
  if (/^(?:약|총|최대|최소|대략|평균)?\s*[\d.,~]+\s?\S{0,4}(?:\s\S{1,2})?$/u.test(text)) return true
  // `4세기 말 ~ 5세기 초`, `2024년 4월 15일 (월) 14:00`, `총 두 개입니다`
  if (/^총 \S+ ?(?:개|가지|명|종류)/u.test(text) || /^[\d\s.,:~()–-]*$/u.test(text.replace(timeWords, "")))
    return true
  // A share of something, or how much of it there is.
  if (
    text.length <= 24 &&
    /\s[\d.,~]+\s?[^\s\d]{1,3}(?:\s(?:이상|이하|미만|초과|정도|내외|안팎))?$/u.test(text)
  )
    return true
  // What a table of contents says of a chapter: `데이터 링크 계층의 기초`, `네트워크 기본 개념 및 기술`.
  if (/(?:^|[^한는된인은] )(?:기본|기초|소개|이해|개요|기본 개념|기초 개념)(?: 및 .{2,16})?$/u.test(text))
    return true
  if (
    /^(?:다양한|여러|많은) .{0,20}[이가] 있(?:다|습니다|음)$|^\S+(?: \S+)? 종류(?:이다|입니다)$/u.test(text)
  )
    return true
  // `멀티 스레드이다`, `parameter type`
  if (/[가-힣](?:이다|임)$/u.test(text) && text.split(" ").length < 3 && text.length <= 10) return true
  if (!/[가-힣]/.test(text) && (text.match(/[A-Za-z]{2,}/g) ?? []).length < 3) return true
  // `32 또는 64비트 컴퓨터 기준`
  if (text.length <= 28 && /[가-힣A-Za-z] 기준$/u.test(text)) return true
  if (/[가-힣] ?것(?:이다|임)?$/u.test(text) && text.split(" ").length < 4) return true
  // `Direct + Fully 방식이다`
  if (/^[A-Za-z]+ \+ [A-Za-z]+ \S+$/u.test(text)) return true
  // `O(E log V) 혹은 O(E log E)이다`
  if (
    /(?:이다|임)$/u.test(text) &&
    !/(?:^|\s)(?!(?:혹은|또는|그리고|이다|이며|약)(?:\s|$))[가-힣]{2,}/u.test(text)
  )
    return true
  // `동물의 종류`, `가장 흔하게 접하는 안티 패턴이다`
  if (/^\S{1,8}의 (?:종류|이름|개수|목록|예)$/u.test(text)) return true
  if (text.length <= 28 && /^가장 (?:흔|많이|널리|자주)[^,]*$/u.test(text)) return true
  return (
    text.length <= 32 &&
    /(?:중요한|중요하|핵심|전제|필수|기본|대표적인|유용한|좋은|많이 (?:쓰|사용)|널리 (?:쓰|사용)).{0,8}(?:이다|다|임|됨|함|요소|것)$/u.test(
      text,
    )
  )
}

const timeWords =
  /세기|년대?|월|일|시|분|초|말|중반|초반|후반|전반|경|기원전|서기|오전|오후|[월화수목금토일]요일|\([월화수목금토일]\)|전기|후기|중기/gu
