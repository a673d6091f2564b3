import type { Problem } from '../errors.ts'
import type { Language } from '../shapes.ts'
import { accessWords } from './access-words.ts'
import { backupWords } from './backup-words.ts'
import { bookWords } from './book-words.ts'
import { fileWords } from './file-words.ts'
import type { ProblemSentences, Sentence } from './sentence.ts'

/** A problem as one clear sentence about what to do, in the language of whoever reads it. */
export function sayProblem(problem: Problem, language: Language): string {
  const say = sentences[problem.code] as (facts: Problem['facts']) => Sentence
  return say(problem.facts)[language]
}

const sentences: ProblemSentences = { ...accessWords, ...bookWords, ...fileWords, ...backupWords }
