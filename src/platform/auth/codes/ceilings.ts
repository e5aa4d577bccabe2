import { demandTokens, limiterIn, waitIn } from '#platform/limits/limited.ts'
import { limits, smsBudget, smsHourBudget } from '#platform/limits/rules.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { AuthHouse } from '../house.ts'
import { codeWords } from './words.ts'

/** Whom a code goes to, and the network address that asked for it. */
export interface CodeTo {
  /** E.164, `+98…`. */
  readonly mobile: string
  readonly address: string
}

/** Takes one code from what an address and a mobile may have, and from what the whole city may send. */
export async function demandCodeTo(work: Work, house: AuthHouse, { mobile, address }: CodeTo): Promise<void> {
  const ofMobile = { kind: 'mobile', value: mobile } as const
  await demandTokens(
    limiterIn(work.db, house.keyring),
    work.now,
    [limits.codeRequestsOfAddress, { kind: 'address', value: address }],
    [limits.codeRequestsOfMobile, ofMobile],
    [limits.codeRequestsOfMobileDaily, ofMobile],
  )
  await demandBudget(work, house)
}

/**
 * Takes one text message from what the whole city may send, or says what else helps. Robots that ask for codes to dear
 * numbers ("SMS pumping") come from many addresses, so only a bound on the whole holds them.
 */
export async function demandBudget(work: Work, house: AuthHouse): Promise<void> {
  const limiter = limiterIn(work.db, house.keyring)
  for (const budget of [smsHourBudget(house.codesAnHour), smsBudget(house.codesADay)]) {
    const { allowed, retryAfterSeconds } = await limiter(budget, { kind: 'city', value: 'codes' }, work.now)
    if (!allowed) throw refuse.tooMany(codeWords.budgetSpent(waitIn(retryAfterSeconds)), retryAfterSeconds)
  }
}
