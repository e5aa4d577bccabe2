import type { State } from '#engines/enrolment/index.ts'

export type RegistrationAct = 'admit' | 'pass-over' | 'refuse' | 'accept' | 'withdraw' | 'cancel'

const acts: Readonly<Record<State, readonly RegistrationAct[]>> = {
  asked: ['admit', 'pass-over', 'refuse', 'withdraw'],
  waiting: ['withdraw', 'cancel'],
  held: ['accept', 'withdraw', 'cancel'],
  offered: ['accept', 'withdraw', 'cancel'],
  confirmed: ['withdraw', 'cancel'],
  refused: [],
  lapsed: [],
  withdrawn: [],
  cancelled: [],
}

const judged = new Set<RegistrationAct>(['admit', 'pass-over', 'refuse'])

/** What can be done with a registration as it stands; deciding is for those who plan. */
export const actsOn = (state: State, { plan }: { readonly plan: boolean }): readonly RegistrationAct[] =>
  acts[state].filter((act) => plan || !judged.has(act))
