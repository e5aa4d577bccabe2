import { deskWords } from '../desk-words.ts'

/** The way of a file from its numbers to the day it holds; each has a page of its own below the draft's address. */
export const steps = ['coordinates', 'columns', 'checks', 'match', 'effects', 'publication'] as const
export type StepName = (typeof steps)[number]

export const stepNames = steps.map((step) => deskWords[step])

export const stepPath = (editionId: string, step: StepName) => `/desk/zones/${editionId}/${step}`
