import { limiterIn, waitIn } from '#platform/limits/limited.ts'
import { smsBudget, smsHourBudget } from '#platform/limits/rules.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { mobileWords } from '../words/mobile.ts'
import type { Knock } from './door.ts'

/**
 * Takes one text message from what the whole city may send, or says what else helps. Robots that ask for codes to dear
 * numbers ("SMS pumping") come from many addresses, so only a bound on the whole holds them.
 */
export async function demandBudget(work: Work, { house }: Pick<Knock, 'house'>): Promise<void> {
  const limiter = limiterIn(work.db, house.keyring)
  for (const budget of [smsHourBudget(house.codesAnHour), smsBudget(house.codesADay)]) {
    const { allowed, retryAfterSeconds } = await limiter(budget, { kind: 'city', value: 'codes' }, work.now)
    if (!allowed) throw refuse.tooMany(mobileWords.budgetSpent(waitIn(retryAfterSeconds)), retryAfterSeconds)
  }
}
