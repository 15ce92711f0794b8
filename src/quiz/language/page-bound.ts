const colour =
  "빨간|빨강|붉은|파란|파랑|푸른|노란|노랑|초록|녹색|주황|보라|분홍|회색|검은|검정|흰|하얀|하늘색|남색|갈색"
const mark =
  "선|실선|점선|직선|곡선|점|점들|막대|영역|블록|블럭|박스|상자|원|네모|화살표|글씨|글자|부분|데이터|분포|그래프|칸|줄|노드|배경"

const bound: readonly RegExp[] = [
  // What a picture beside the text shows: `빨간 실선`, `red blocks`, `오른쪽 패널`, `x축은`.
  new RegExp(`(?:${colour})(?:색)?(?:으로|의)?\\s?(?:표시|칠|찍|나타|${mark})`, "u"),
  /(?<![가-힣])(?:왼쪽|오른쪽|좌측|우측|상단|하단|맨 ?위|맨 ?아래|가운데|위쪽|아래쪽)(?:에|의)?\s?(?:있는 )?(?:패널|그래프|그림|사진|표|축|이미지|화면|도표|열|행|칸|버튼|메뉴|플롯)/u,
  /^(?:그림|사진|도표|그래프)(?:은|는|에는|에서|에서는)\s/u,
  // What an exercise has one suppose.
  /^(?:어느|어떤)\s.*(?:다고|라고)\s?(?:한다|하자|합시다|하면|할 때)/u,
  /(?<![A-Za-z가-힣])[xyzXYZ]\s?축|가로축|세로축|마우스|드래그|애니메이션|슬라이더|스크린샷/u,
  /(?:도시(?:한|해|하여|하였|했|되어)|표기(?:했|하였)|그려 ?(?:보|놓|둔|진)|시각화한 (?:것|결과|그림)|캡처)|(?:표시|기재|제시|나와|그려져|적혀|정리|나열)(?:되어)? ?있(?:다|음|습니다)$/u,
  /(?:식|수식|그림|표|예제|예문|문장|조건|가정|경우)\s?[(（]\d|[(（]\d{1,2}[)）]\s?(?:과|와|은|는|의|에|에서|번|처럼|같)/u,
  /\b(?:red|blue|green|orange|yellow|purple|gray|grey|black|white|pink|shaded|dotted|dashed)\s(?:line|block|boxe?|dot|bar|curve|area|arrow|circle|region|node|cell|square|text|part|point)s?\b/iu,
  /\b[A-D]\s(?:figure|panel|plot|graph)\b|\b(?:the|this|in|see|left|right|top|bottom|following)\s(?:figure|picture|diagram|image|screenshot|plot|panel|graph|slide|chart)\b/iu,
  // What stands in another place of the same text.
  /^(?:위에서|여기서|앞에서|뒤에서|나머지|그 ?외|이 ?외|반대쪽|한쪽|다른 쪽)(?:는|은|가|이|를|을|도)?\s|(?<![가-힣])(?:첫|두|세|네|마지막) ?(?:번째 )?(?:항|식|줄|행|열)(?:은|는|이|의|에)\s|^(?:그냥|영어로는?|우리말로는?|한자로는?|쉽게 말하면|쉽게 말하자면|정리하면|정리하자면|요약하면|요약하자면|결론부터|다시 말하면|다시 말해서?|쉽게 말해서?|즉|한마디로|말하자면|사실상?|실은|물론),?\s|^(?:이렇듯|이렇게|이처럼|이와|그렇듯|인데|이었는데|하지만|그런데|한편|자|참|역시|암튼),?\s|^(?:때문에|이번(?:엔|에는|에)|현재|바로|우선|다음으로|다르게 말하면|앞으로|지금까지|여태|아까|먼저)\s|(?<![가-힣])이(?:렇듯|렇게|처럼|와 같이)(?![가-힣])|(?<![가-힣])앞서 |(?:것|사실|점)을 (?:알|볼|확인할|발견할) 수 있(?:다|습니다|음|었다|었습니다)$|언급했듯|말했듯|보았듯|봤듯|설명했듯|다뤘듯|(?:앞서|앞에서|위에서) (?:본|보았|설명|말|언급|소개|살펴|다룬|확인|배운)/u,
  /(?<![가-힣])(?:위|아래)와 ?같|(?<![가-힣])다음(?:의 [가-힣]|을 통해|과 같|와 같|에 (?:영향|관|대한|대해|따라|해당|나열|제시|보이|나오는)|처럼|에서 (?:보|설명|다루))|as follows|the following|below:?$/iu,
  /(?:앞으로|나중에|뒤에|다음에|이후에) (?:강의|글|포스트|포스팅|장|절|시간)|꼭지에서|(?:편|글|포스트|포스팅|강의)에서 (?:언급|설명|다루|다룬|소개|확인|본)|또한 확인/u,
  /(?<![가-힣])(?:아래|위|다음)(?:의)? (?:이미지|사진|영상|링크|공식|수식|목록|그래프|화면)|page[_ ]?\d|\([A-Z]{2,5}-0\d\)|^[A-Z](?:, ?[A-Z])+[.,]\s/u,
  // A case that is worked out: its numbers stand elsewhere.
  /(?:고려|가정|생각|계산)해 ?보(?:면|자|았|겠)/u,
  // A variable of a program that is not shown: `dan이 2부터 시작하여`.
  /(?<![A-Za-z])[a-z]{1,8}[이가은는] \d/u,
  // Where it was found, and what its writer thinks of it.
  /위키(?:피디아|백과)|교과서|참고서|구글링|검색해 ?보|과언이 아니|생각보다|솔직히|의외로|개인적으로|흥미로(?:운|웠던) (?:점|것|사실)|놀랍게도|다행히|안타깝게도/u,
  /(?<![가-힣])우리(?:는|가|의|들)(?![가-힣])|(?<![가-힣])여러분/u,
  // How lines are drawn, and marks that only the page explains.
  /(?:점선|실선|굵은 선)으로 (?:표시|나타|그)|@[가-힣\d]|;\s?\S{1,4}$|^[⦁~ㆍ․‧▪▶►◆◇■□●○★☆※→⇒⓵-⓾]|^[ㄱ-ㅎ]{1,3}[:：.]/u,
]

/** Whether a sentence means something only beside its page: a picture, another part of the text, its writer. */
export function isPageBound(text: string): boolean {
  return bound.some((each) => each.test(text))
}
