import type { FormKind } from "./conjugate-stem.ts"

/** Whether the rest of a word may follow a form of this kind; the empty rest may, but for `formal`. */
export function isEnding(rest: string, kind: FormKind): boolean {
  return endings[kind].test(rest)
}

const plain =
  "다|다가|고|고서|고자|고는|지|지만|지도|지는|지요|죠|게|게끔|기|기는|기만|기도|기에|기를|기가|기로|거나|거든|거든요|" +
  "는|는지|는데|는데요|는가|는가요|는다|는다면|는다고|는걸|는구나|도록|던|던데|자|자마자|네|네요|나|나요|냐|느냐|니|" +
  "습니다|습니까|든|든지|더라|더라도|더니|군|군요|길|질"
const linking =
  "면|면서|며|려|려면|려고|려는|러|니|니까|므로|나|라|라고|세요|셔야|십시오|시|시는|신|실|시면|셨던|셨나요"
const helpers =
  "준|주는|줄|줘|줘요|줘야|주세요|주|주면|본|보는|볼|봐|봐야|보면|두는|둔|둘|둬|둬야|두면|놓는|놓은|놓을|놓고|" +
  "버린|버리는|버려|버리면|진|지는|질|져|져서|졌다|지면|집니다|있는|있다|있을|있나|있나요|내는|낸|낼|내|내려면"
const joining = `서|서는|서도|도|도돼|도되나|도되나요|야|야만|야지|야할|야하는|야하나|야하나요|야돼|야되나|요|라|라도|${helpers}`
const past =
  "다|어|어요|어도|어야|습니다|습니까|는데|는데요|는지|던|을|을때|으면|으니|으나|지만|고|음|나|나요|다면|다가|다고|네|네요|거나|기"
const done = "데|데요|지|지도|가|가요|다|다면|다고|다는|걸|건|거"
const coming = "까|까요|게|게요|수록|지|지도|때|수|래|래요"

const endings: Readonly<Record<FormKind, RegExp>> = {
  plain: anyOf(plain),
  linking: anyOf(linking),
  joining: anyOf(joining),
  past: anyOf(past),
  done: anyOf(done),
  coming: anyOf(coming),
  noun: /^$/,
  formal: /^(?:니다|니까|시다)$/,
}

function anyOf(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives})?$`)
}
