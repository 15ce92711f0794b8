import type { Evidence } from "../../search/types.ts"
import type { Texts } from "./language.ts"

interface AskTexts {
  readonly command: { readonly name: string; readonly description: string }
  readonly question: { readonly name: string; readonly description: string }
  readonly topic: { readonly name: string; readonly description: string }
  readonly onlyMe: { readonly name: string; readonly description: string }
  readonly lines: (first: number, last: number) => string
  readonly hitOf: (position: number, count: number) => string
  readonly pageOf: (page: number, count: number) => string
  readonly continued: string
  readonly previous: string
  readonly next: string
  readonly previousPage: string
  readonly nextPage: string
  readonly section: string
  readonly sectionOf: (name: string) => string
  readonly why: string
  readonly share: string
  readonly shared: string
  readonly sharedBy: (userId: string) => string
  readonly hide: string
  readonly notFound: string
  readonly nearestTerms: string
  readonly nearestPassages: string
  readonly passageGone: string
  readonly noEvidence: string
  readonly whyTitle: string
  readonly via: Readonly<Record<Evidence["via"], string>>
  readonly where: Readonly<Record<Evidence["where"][number], string>>
  readonly rarity: (rarity: number) => string
  readonly foundIn: (places: readonly string[]) => string
  readonly nowhere: string
  readonly howToAsk: (command: string) => string
  readonly emptyNotes: string
}

export const askTexts: Texts<AskTexts> = {
  ko: {
    command: { name: "질문", description: "노트에서 답을 찾아 보여 줘요" },
    question: { name: "질문", description: "궁금한 것을 적어 주세요. 예: 두 용어의 차이, 어떤 용어의 뜻" },
    topic: { name: "주제", description: "이 단원이나 제목 아래에서만 찾아요" },
    onlyMe: { name: "나만보기", description: "답을 나에게만 보여 줘요" },
    lines: (first, last) => (first === last ? `${first}행` : `${first}–${last}행`),
    hitOf: (position, count) => `결과 ${position}/${count}`,
    pageOf: (page, count) => `${page}/${count}쪽`,
    continued: "뒷부분은 ‘섹션 전체’에서 볼 수 있어요.",
    previous: "이전 결과",
    next: "다음 결과",
    previousPage: "앞 쪽",
    nextPage: "다음 쪽",
    section: "섹션 전체",
    sectionOf: (name) => `${name} 전체`,
    why: "왜 이 답?",
    share: "채널에 공유",
    shared: "채널에 공유했어요",
    sharedBy: (userId) => `<@${userId}> 님이 공유했어요`,
    hide: "나만 보기",
    notFound: "노트에서 답을 찾지 못했어요.",
    nearestTerms: "혹시 이걸 찾으셨나요?",
    nearestPassages: "그나마 가까운 곳이에요.",
    passageGone: "이 부분은 노트에서 바뀌었거나 지워졌어요. 다시 질문해 주세요.",
    noEvidence: "노트가 바뀌어서 이 답을 고른 까닭을 다시 찾을 수 없어요.",
    whyTitle: "이 답을 고른 까닭",
    via: {
      exact: "그대로 나와요",
      alias: "다른 이름으로 나와요",
      sound: "소리가 같은 이름으로 나와요",
      slip: "오타로 보고 맞췄어요",
      synonym: "비슷한 말로 찾았어요",
      layout: "한/영 키를 바꿔 읽었어요",
      part: "낱말의 일부로 나와요",
    },
    where: { heading: "제목", term: "용어", body: "본문" },
    rarity: (rarity) => (rarity >= 0.66 ? "드문 말" : rarity >= 0.33 ? "보통 말" : "흔한 말"),
    foundIn: (places) => places.join("·"),
    nowhere: "이 부분에는 없어요",
    howToAsk: (command) => `궁금한 것을 함께 적어 주세요. ${command} 명령어로도 물어볼 수 있어요.`,
    emptyNotes: "아직 읽은 노트가 없어요. 노트 폴더에 마크다운 파일을 넣어 주세요.",
  },
  en: {
    command: { name: "ask", description: "Finds the answer in the notes" },
    question: { name: "question", description: "What you want to know: what a term means, how two differ …" },
    topic: { name: "topic", description: "Look only under this chapter or heading" },
    onlyMe: { name: "only-me", description: "Show the answer to me alone" },
    lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    hitOf: (position, count) => `result ${position} of ${count}`,
    pageOf: (page, count) => `page ${page} of ${count}`,
    continued: "Press “Whole section” to read the rest.",
    previous: "Previous",
    next: "Next",
    previousPage: "Previous page",
    nextPage: "Next page",
    section: "Whole section",
    sectionOf: (name) => `All of ${name}`,
    why: "Why this?",
    share: "Share",
    shared: "Shared with the channel",
    sharedBy: (userId) => `Shared by <@${userId}>`,
    hide: "Only me",
    notFound: "The notes do not answer this.",
    nearestTerms: "Did you mean one of these?",
    nearestPassages: "The nearest places in the notes:",
    passageGone: "This part of the notes was changed or removed. Please ask again.",
    noEvidence: "The notes have changed, so I cannot tell any more why I chose this.",
    whyTitle: "Why this answer",
    via: {
      exact: "as written",
      alias: "under another name",
      sound: "under a name that sounds the same",
      slip: "read as a slip",
      synonym: "found by a word of like meaning",
      layout: "read in the other keyboard layout",
      part: "as part of a word",
    },
    where: { heading: "heading", term: "term", body: "text" },
    rarity: (rarity) =>
      rarity >= 0.66 ? "rare word" : rarity >= 0.33 ? "fairly common word" : "common word",
    foundIn: (places) => places.join(", "),
    nowhere: "not in this part",
    howToAsk: (command) => `Add your question, please. You can also use ${command}.`,
    emptyNotes: "No notes have been read yet. Put Markdown files into the notes folder.",
  },
}
