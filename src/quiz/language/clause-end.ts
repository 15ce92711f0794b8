/** How a stretch of text ends. A cut clause is no description: the reader waits for the rest. */
export type ClauseEnd = "sentence" | "nominal" | "noun" | "cut"

/**
 * How the text ends: a finished sentence (`…한다`), a clause in noun form (`…제공함`, `…가능`), a noun (`…서비스`), or cut
 * in the middle (`…하며`, `…을`, `…을 위한`).
 */
export function readClauseEnd(text: string): ClauseEnd {
  const bare = text.replace(/\s*\([^()]*\)\s*$/u, "").replace(/[\s.!~"'”’)\]]+$/u, "")
  const last = bare.split(/\s+/).at(-1) ?? ""
  if (last === "" || /[,:;·/\-–—(&+=]$/.test(bare)) return "cut"
  if (!/[가-힣]$/.test(last)) return endsInEnglishLink(bare) ? "cut" : "noun"
  if (/때문(?:이다|임|입니다)?$/u.test(last)) return "cut"
  if (/다$/.test(last) && !nounsInDa.test(last))
    return /(?:보다|마다|려다|에다|다가)$/.test(last) ? "cut" : "sentence"
  if (politeEnd.test(last) && !nounsInYo.test(last)) return "sentence"
  if (nominalEnd.test(last)) return "nominal"
  return isCutWord(last) ? "cut" : "noun"
}

/** `바다`, `캐나다`: end like a verb and are none. */
const nounsInDa = /(?:^|[^가-힣])(?:바다|판다|캐나다|람다|코다|우간다|르완다)$/

const politeEnd = /(?:[가-힣][요죠]|지요|나요|까요|습니까)$/

/** `필요`, `수요`: end like a polite verb and are none. */
const nounsInYo = /(?:필요|주요|개요|수요|중요|강요|소요|동요|불필요)$/

const nominalEnd =
  /(?:[가-힣]?(?:함|됨|임|줌|옴|짐|킴|춤|듦|남|뀜|뜀|씀|둠)|[가-힣](?:름|움|침)|있음|없음|많음|적음|높음|낮음|같음|않음|받음|얻음|맡음|좋음|늦음|[았었였했됐갔왔]음|가능|불가능|불가|필요|불필요|담당|제공|지원|사용|이용|활용|보장|권장|금지)$/u

/** Particles and links after which something must follow. */
const links =
  /(?:[가-힣A-Za-z0-9)%](?:을|를|은|는|에서|에게|으로|에도|과의|와의|까지|부터|처럼|만큼|보다|마다|이나|이며|하며|으며|되며|하고|되고|이고|있고|없고|으면|하면|되면|지만|는데|은데|인데|도록|하여|되어|해서|되어서|어서|아서|므로|이라|라서|려면|려고|면서|거나|든지|던지|한테|께서|라는|이란|란|으로서|로서|이므로|라고|이라고|할수록|듯이|때문에|뿐만|대신)|(?<=[가-힣]{2})이자)$/u

const cutWords =
  /^(?:및|또는|혹은|그리고|하지만|그러나|따라서|즉|등|등의|등을|등이|위해|통해|대해|따라|관해|의해|비해|인해|위한|통한|대한|따른|관한|의한|인한|경우|때|때는|것은|것이|수|있는|없는|있도록|하는|되는|같은|다른|모든|각|각각의|약|최대|최소|더|매우|가장|잘|이|그|저|한|두|세|네|만|중|중에|중에서|후|뒤|전에|후에|동안|한편|이나|이상의|이하의)$/

/** Nouns that end like a particle or like an adnominal form. */
const nounsLikeParticles =
  /(?:정의|회의|논의|강의|합의|동의|주의|결의|의의|예의|협의|문의|경로|도로|회로|선로|진로|통로|위로|피로|미로|결과|효과|통과|초과|성과|경과|부과|여과|투과|과|사과|교과|학과|내과|외과|재고|보고|광고|창고|사고|경고|최고|참고|원고|저장고|기고|신고|화면|표면|장면|측면|평면|라면|수면|단면|지면|정면|이면|국면|도면|제한|권한|기한|무한|유한|상한|하한|극한|북한|남한|역할|분할|관할|원인|확인|승인|개인|도메인|라인|체인|디자인|할인|요인|본인|타인|성인|군인|상인|시인|주인|범인|온라인|오프라인|메인|핀|목적|실적|누적|추적|축적|업적|면적|흔적|서적|유적|온도|속도|정도|강도|밀도|농도|각도|빈도|고도|난이도|복잡도|중요도|제도|지도|용도|태도|구도|의도|신뢰도|우선순위|가중치|가을|마을|노을|국가|평가|추가|증가|물가|전가|허가|인가|단가|원가|가치|용이|차이|넓이|높이|길이|깊이|무게|종이|사이|나이|풀이|놀이|고양이|스파이|웨이|게이트웨이|디스플레이|릴레이|딜레이|피해|이해|오해|방해|재해|견해|손해|침해|장해|공해|저해|영해)$/u

function isCutWord(last: string): boolean {
  if (cutWords.test(last)) return true
  if (nounsLikeParticles.test(last)) return false
  if (links.test(last)) return true
  if (
    /(?:[하되지키]는|[가-힣](?:된|될|던)|[하](?:여|게)|적인|(?:관리|관계|분산|개방|폐쇄|독립|통합|맞춤|주문|서버리스)형|스러운|로운|다운|러한|어떤)$/u.test(
      last,
    )
  )
    return true
  // 의, 에, 와, 로, 며 close a noun phrase only in the nouns above; 한, 할, 인 stay open before their noun.
  if (/[가-힣](?:의|에|와|로|며|고|면|게|한|할|인|해)$/u.test(last)) return !foreignNouns.test(last)
  return /[가-힣](?:이|가)$/u.test(last) && last.length >= 3 && /(?:것이|수가|점이|등이|들이)$/u.test(last)
}

/** Foreign words in Hangul that end like a particle: `매크로`, `로고`, `코인`. */
const foreignNouns =
  /(?:크로|프로|카고|로고|망고|레고|코인|페인|스인|제로|유로|메트로|히로|와인|카페인|바이오|피아노)$/u

function endsInEnglishLink(text: string): boolean {
  return /\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|whose|when|where|while|because|if|as|than|is|are|was|were|be|been|its|their|this|these|into|between|such|very|more|most)$/i.test(
    text,
  )
}
