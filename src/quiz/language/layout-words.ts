/**
 * Words that writers put before a colon or into a heading to say what follows, in any subject: `Key Idea: …`, `실무: …`.
 * What stands behind them is said of the thing above, and they name nothing themselves.
 */
const english: ReadonlySet<string> = new Set(
  // what a text is made of
  (
    "abstract addendum aside assignment assignments background caption chapter comment comments conclusion conclusions content " +
    "contents context definition definitions description details discussion example examples excerpt exercise exercises figure " +
    "figures heading highlights idea ideas index intro introduction keyword keywords lecture lesson list main notation note notes " +
    "outline overview page paragraph part parts passage plot point points preface quote quotes reading readings recap remark remarks " +
    "review section sections segment sketch slide slides story summary synopsis table takeaway takeaways term terms text theme themes " +
    "thesis title topic topics vocab vocabulary " +
    // what a writer says of a thing
    "advantage advantages aim aims analogy answer answers application applications approach argument arguments aspect aspects " +
    "assumption assumptions attribute attributes basics basis behavior benefit benefits caution caveat caveats cause causes challenge " +
    "challenges change changes characteristic characteristics claim claims clinical comparison complication complications component " +
    "components con concept concepts concern concerns condition conditions cons consequence consequences consideration considerations " +
    "constraint constraints contrast contribution contributions cost costs criteria criterion criticism criticisms data development " +
    "developments diagnosis difference differences difficulty disadvantage disadvantages downside downsides drawback drawbacks effect " +
    "effects element elements emphasis end ending equation equations event events evidence evolution exception exceptions expectation " +
    "explanation extension fact facts factor factors feature features finding findings focus follow-up form formation formats formula " +
    "formulas function functions future general goal goals guideline guidelines heuristic heuristics history hypothesis idea impact " +
    "impacts implementation implication implications importance improvement improvements inference influence influences inputs insight " +
    "insights intention interaction interactions interpretation intuition issue issues item items justification key kind kinds law laws " +
    "level levels limit limitation limitations limits location locations logic manifestations meaning means measure mechanism " +
    "mechanisms method methodology methods misconception misconceptions model modern motivation name names nature need needs objective " +
    "objectives observation observations occurrence operation operations opinion option options order origin origins other others " +
    "outcome outcomes output outputs pattern people period person perspective perspectives phase phases place practice practices " +
    "prediction predictions premise premises principle principles problem problems procedure process processes product products " +
    "progress proof properties property pros purpose purposes question questions range rationale reaction reason reasoning reasons " +
    "recommendation recommendations regulation relation relations relationship relationships relevance report requirement requirements " +
    "research response responses rest result results risk risks role roles rule rules sample scenario scope setting settings setup " +
    "significance similarities similarity situation situations size solution solutions source sources space stage stages state status " +
    "step steps strategies strategy strength strengths structure structures style success suggestion suggestions symptom symptoms task " +
    "tasks technique techniques test tests theory time timeline timing tip tips tool tools treatment treatments trend trends trick tricks " +
    "type types units usage use uses value values variable variables variant variants variation variations view views warning weakness " +
    "weaknesses work yield " +
    // where, when, how much, which
    "after again afterwards average before beginning best bottom center combined current currently date early end even finally first firstly " +
    "former global half high higher initial initially last late later latter left less local low lower major maximum middle minimum minor " +
    "more most net next normal normally now originally overall partial past present previous recent recently right second secondly " +
    "free what why how provides requires includes contains needs allows supports consists matter matters tenure duration several single slow small special specific strong then third today top total upper usual usually weak whole worst"
  ).split(" "),
)

/** Said of the words above: `Key Idea`, `Important Equations`. */
const emphases =
  /^(?:key|main|important|major|minor|core|basic|general|other|additional|further|possible|typical|potential|common|central|essential|final|first|second|third|last|next|several|some|quick|short|brief|high-yield|clinical|personal|class|pre-class|post-class|lecture|practical|useful|related|specific|three|two|four|five|various|different)\s+(?=\S)/iu

/** A part, an amount or a side of something: `Rest of the weeks`, `Change of Location`, `Focus on servants`. */
const beginsAside =
  /^(?:(?:rest|half|part|parts|end|start|beginning|middle|change|changes|focus|emphasis|lack|use|uses|usage|example|examples|list|number|amount|kinds?|types?|forms?|ways?|steps?|stages?|role|roles|importance|significance|effects?|causes?|impact|influence|benefits?|problems?|issues?|reasons?|goals?|purpose|result|results|consequences?|differences?|similarities|comparison|relationship|relation|discussion|summary|overview|introduction|definition|description|explanation|analysis|history|origins?|development|evolution|structure|functions?|components?|elements?|features?|characteristics|properties|advantages?|disadvantages?|limitations?|criticisms?|applications?|implications?|questions?|thoughts?|notes?)\s(?:of|on|for|with|in|to|between|from|about|behind)|(?:first|second|other|upper|lower|latter|better|bigger) half of|(?:linked|related|due|compared|according|similar|relative|contrary|writing|referring|leading|belonging) to|(?:again|see|note|recall|remember|consider|imagine|suppose|assume|let|given|according|argues?|defend(?:s|ers)?|believes?|claims?|says?|thinks?|shows?|suggests?|states?|design|includes?|requires?|allows?|means?|uses?|using|having|being|making|doing|getting|becoming|instead|because|although|while|unlike|like|even|despite|during|after|before|when|where|how|why|what|who|which|whether|if)\s)/iu

/** Words of a clause: what has one is no name. */
const hasClauseWord =
  /n't(?:\s|$)|(?:^|\s)(?:that|there|these|those|this|its|they|them|he|she|his|her|we|our|you|your|can|cannot|will|would|should|could|may|might|must|is|are|was|were|has|have|had|does|do|did|not|than|while|when|because|however|therefore|although|if|so|argues?|claims?|says?)(?:\s|$)/u

const korean =
  /^(?:(?:첫|두|세|네|다섯|여섯)\s?번째|첫째|둘째|셋째|넷째|최대|최소|최고|최저|최초|최종|최근|실무|현실|실제|이상|이론|향후|이슈|대비|대책|대응|시사점|함의|의문점?|핵심|포인트|요점|마무리|마치며|들어가며|나가며|맺음말|맺는말|서문|서론|머리말|후기|회고|총평|총정리|소감|느낌|생각|해석|직관|증명|유도|풀이|해법|가정|전제|결론|조치|신고|통지|처벌|벌칙|적용|예외|제한|금지|허용|절차|주체|객체|대상자?|범위|시점|시기|기간|장소|인물|사람|학교|가문|출신|생애|업적|저서|작품|평가|영향|의의|과학|문학|예술|정치|경제|사회|문화|종교|철학|윤리|교육|군사|외교|산업|농업|상업|전기|중기|후기|초기|말기|입장|관점|근거|주장|반론|비판|논점|쟁점|사실|의견|결과물|산출물|준비|실행|완료|진행|일정|계획|과거|현재|미래|추세|동향|전망|현황|변화|흐름|단계|유형|분류|구분|기준|항목|요소|성분|재료|도구|수단|방안|전략|전술|규모|빈도|비율|확률값?|난이도|중요도|우선 ?순위|점검|확인|검토|참고|비고|메모|요청|응답|질의|질문|답변|대답|힌트|정답|오답|보기|예문|본문|문장|표현|문제 ?상황|기본 ?개념|기본 ?원리|주요 ?내용|주요 ?개념|핵심 ?개념|핵심 ?내용|핵심 ?정리|사례 ?연구|관계|데이터|자료|활용|활용 ?방안|테스트|정보|일시|세력|사업|차별점|성격|형식|동작|시스템|보통|검증|개발|모델|속성|검정|지문|안내|학습 ?안내|체크 ?리스트|키워드|참고 ?문헌)$/u

const koreanAside =
  /^(?:첫|두|세|네|다섯|여섯)\s?번째|^(?:처음|마지막|맨|현재의?|기존의?) |^[A-Za-z] ?(?:개|번|회|명|배)$|\s지문$|\s(?:후|전|중)$|의 모든 |(?<![가-힣])(?:왜|어떻게|무엇) |(?:할|될|일|을|는)까$|^(?:향후|미래) |의 (?:첫|두|세|네|마지막|다음|이전|최종) (?:번째 )?[가-힣]+$|(?<![가-힣])(?:그|이|저) (?:다음|이전|전|후|외)|^(?:급|형|기|대|번|호|차) [가-힣]|^(?:대부분|일부|모든|여러|다수|소수|각종|해당|어떤|이런|그런|또 ?다른)의? [가-힣]|^(?:초기|후기|향후|법적|기술적|관리적|물리적|사회적|정치적|경제적) [가-힣]{2,4}$|^(?:왼|오른|양|위|아래|앞|뒤)쪽(?:\s|$)|^(?:좌|우|좌우|상|하|상하|전후)(?:측|단|방향)(?:\s|$)|^(?:아래|위|다음|앞|이전)의?\s|^(?:중심|주요|핵심|대표|주된) [가-힣]{2,3}$|(?:그림|그래프|사진|도표|차트|화면|패널|코드|수식|슬라이드)(?:\s?\d+)?$|\s(?:일시|일자|계획|현황|일정|담당자?|장소|사유|경위|결과|내용)$|중 하나$|^(?:법 )?제\s?\d+\s?조|^\d+조(?:\s|$)|[가-힣]이?나 [가-힣]|^(?:yes|no|예|아니오|아니요)$/iu

/** Whether a name is a word that says in any text what comes next: `Key Idea`, 실무. Some are terms as well (Process). */
export function isGeneralLabel(name: string): boolean {
  if (/[가-힣]/u.test(name)) return korean.test(name)
  // Acronyms and names in capitals (CASE, LAW) are names.
  if (/^[A-Z\d.&-]{2,}$/.test(name)) return false
  return english.has(name.replace(emphases, "").replace(emphases, "").toLowerCase())
}

/** Whether a name is a part of something, a place on the page or a stretch of a sentence, and never a term. */
export function isAside(name: string): boolean {
  if (/[가-힣]/u.test(name)) return koreanAside.test(name)
  // `switch 2`
  if (/^[a-z]+ \d{1,2}$/.test(name)) return true
  // `Figure 2.12`, `Rule 3`
  if (
    /^(?:figure|fig|table|listing|equation|eq|rule|case|question|problem|exercise)\.? ?\d[\d.-]*$/iu.test(
      name,
    )
  )
    return true
  return beginsAside.test(name) || closesAside.test(name) || hasClauseWord.test(name.toLowerCase())
}

/** `Class Questions`, `Three definitions given` */
const closesAside =
  /\s(?:also|too|then|only|often|usually|again|still|just|already|on|in|of|for|to|with|by|from|at|as|involved|used|needed|required)$|^[a-z]+ing\s(?:\S+\s)?\S+[^s]s$|^(?:low|high|upper|lower|top|bottom) level$|^[a-z]{4,}ous$|\s(?:questions?|points?|themes?|readings?|ideas?|remarks?|takeaways?|given|notes?)$|\bet al\b/iu
