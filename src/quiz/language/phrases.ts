import { pickParticle } from "./particles.ts"

/** The language a question is put in: that of the notes it quotes. */
export type Language = "ko" | "en"

export function languageOf(text: string): Language {
  return /\p{Script=Hangul}/u.test(text) ? "ko" : "en"
}

/** How questions are worded. Quoted words of the notes stand in a block quote of their own, so that any fits. */
export interface Phrases {
  whichTerm(given: string): string
  whichDescription(name: string): string
  isItTrue(name: string, given: string): string
  whichFillsTheBlank(name: string, given: string): string
  lettersFillTheBlank(name: string, letters: string, given: string): string
  lettersFillTheNote(letters: string, given: string): string
  whichNumber(name: string, given: string): string
  whichNumberInNote(given: string): string
  isItTrueInNote(given: string): string
  initialSounds(sounds: string, given: string): string
  firstLetters(letters: string, given: string): string
  whichIsNotIn(label: string): string
  whichIsIn(label: string): string
  whichGroupHas(name: string): string
  isItIn(name: string, label: string): string
  whatIsInColumn(row: string, column: string): string
  whichRowHas(rowHeader: string, column: string, value: string): string
  whatStandsBeside(rowHeader: string, column: string, value: string): string
  whichColumnHas(row: string, value: string): string
  fillTheBlank(given: string): string
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  ko: {
    whichTerm: (given) => `다음 설명에 해당하는 것은 무엇일까요?\n${quote(given)}`,
    whichDescription: (name) => `**${name}**에 대한 설명으로 알맞은 것은 무엇일까요?`,
    isItTrue: (name, given) =>
      `**${name}**에 대한 설명이에요. 맞으면 O, 틀리면 X를 골라 주세요.\n${quote(given)}`,
    whichFillsTheBlank: (name, given) =>
      `**${name}**에 대한 설명이에요. 빈칸에 들어갈 말은 무엇일까요?\n${quote(given)}`,
    lettersFillTheBlank: (name, letters, given) =>
      `**${name}**에 대한 설명이에요. 빈칸에 들어갈 말을 입력해 주세요. (**${letters}**)\n${quote(given)}`,
    lettersFillTheNote: (letters, given) =>
      `노트의 설명이에요. 빈칸에 들어갈 말을 입력해 주세요. (**${letters}**)\n${quote(given)}`,
    whichNumber: (name, given) =>
      `**${name}**에 대한 설명이에요. 빈칸에 들어갈 숫자는 무엇일까요?\n${quote(given)}`,
    whichNumberInNote: (given) => `노트의 설명이에요. 빈칸에 들어갈 숫자는 무엇일까요?\n${quote(given)}`,
    isItTrueInNote: (given) => `노트의 설명이에요. 맞으면 O, 틀리면 X를 골라 주세요.\n${quote(given)}`,
    initialSounds: (sounds, given) =>
      `다음 설명에 해당하는 말을 입력해 주세요. 초성은 **${sounds}**이에요.\n${quote(given)}`,
    firstLetters: (letters, given) =>
      `다음 설명에 해당하는 이름을 입력해 주세요. (**${letters}**)\n${quote(given)}`,
    whichIsNotIn: (label) => `다음 중 노트에서 **${label}**에 속하지 **않는** 것은 무엇일까요?`,
    whichIsIn: (label) => `다음 중 노트에서 **${label}**에 속하는 것은 무엇일까요?`,
    isItIn: (name, label) =>
      `노트에서 **${name}**${pickParticle(name, "은/는")} **${label}**에 속해요. 맞으면 O, 틀리면 X를 골라 주세요.`,
    whichGroupHas: (name) => `노트에서 **${name}**${pickParticle(name, "은/는")} 어디에 속할까요?`,
    // Headings of columns may be anything (`이럴 때 고른다`): they are quoted, never declined.
    whatIsInColumn: (row, column) => `노트의 표에서 **${row}**의 ‘**${column}**’ 칸에 적힌 것은 무엇일까요?`,
    whichRowHas: (rowHeader, column, value) =>
      `노트의 표에서 ‘**${column}**’ 칸에 다음과 같이 적힌 ${rowHeader === "" ? "것은" : `${rowHeader}${pickParticle(rowHeader, "은/는")}`} 무엇일까요?\n${quote(value)}`,
    whatStandsBeside: (rowHeader, column, value) =>
      `노트의 표에서 ‘**${column}**’ 칸이 다음과 같을 때, ‘**${rowHeader}**’ 칸에 적힌 것은 무엇일까요?\n${quote(value)}`,
    whichColumnHas: (row, value) =>
      `노트의 표에서 ‘**${row}**’ 항목이 다음과 같은 것은 무엇일까요?\n${quote(value)}`,
    fillTheBlank: (given) => `빈칸에 들어갈 말을 입력해 주세요.\n${quote(given)}`,
  },
  en: {
    whichTerm: (given) => `Which of these does the description fit?\n${quote(given)}`,
    whichDescription: (name) => `Which description fits **${name}**?`,
    isItTrue: (name, given) => `This is said of **${name}**. Is it true (O) or false (X)?\n${quote(given)}`,
    whichFillsTheBlank: (name, given) =>
      `This is said of **${name}**. Which words fill the blank?\n${quote(given)}`,
    lettersFillTheBlank: (name, letters, given) =>
      `This is said of **${name}**. Type the word that fills the blank. (**${letters}**)\n${quote(given)}`,
    lettersFillTheNote: (letters, given) =>
      `This is said in the notes. Type the word that fills the blank. (**${letters}**)\n${quote(given)}`,
    whichNumber: (name, given) =>
      `This is said of **${name}**. Which number fills the blank?\n${quote(given)}`,
    whichNumberInNote: (given) => `This is said in the notes. Which number fills the blank?\n${quote(given)}`,
    isItTrueInNote: (given) => `This is said in the notes. Is it true (O) or false (X)?\n${quote(given)}`,
    initialSounds: (sounds, given) =>
      `Which term fits the description? Its initial sounds are **${sounds}**.\n${quote(given)}`,
    firstLetters: (letters, given) =>
      `Type the name that fits the description. (**${letters}**)\n${quote(given)}`,
    whichIsNotIn: (label) => `Which of these is **not** listed under **${label}** in the notes?`,
    whichIsIn: (label) => `Which of these is listed under **${label}** in the notes?`,
    isItIn: (name, label) => `The notes list **${name}** under **${label}**. Is it true (O) or false (X)?`,
    whichGroupHas: (name) => `Under which of these do the notes list **${name}**?`,
    whatIsInColumn: (row, column) => `What stands under **${column}** for **${row}**?`,
    whichRowHas: (rowHeader, column, value) =>
      `${rowHeader === "" ? "Which one" : `Which entry under **${rowHeader}**`} goes with this? (**${column}**)\n${quote(value)}`,
    whatStandsBeside: (rowHeader, column, value) =>
      `Which **${rowHeader}** has this **${column}**?\n${quote(value)}`,
    whichColumnHas: (row, value) => `Which of these goes with this? (**${row}**)\n${quote(value)}`,
    fillTheBlank: (given) => `Type the words that fill the blank.\n${quote(given)}`,
  },
}

/** Stands for what is asked for; Discord shows the underscores as they are. */
export const blank = "\\_\\_\\_\\_"

function quote(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n")
}
