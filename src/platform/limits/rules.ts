/** A limit: so many at once, filling again evenly over so many seconds. */
export interface Limit {
  /** Stands in the database; written once and never changed. */
  readonly name: string
  readonly tokens: number
  readonly perSeconds: number
}

const limit = (name: string, tokens: number, perSeconds: number): Limit => ({ name, tokens, perSeconds })

const [minute, hour, day] = [60, 3600, 86_400]

/** The limits of `persian.md` §7. Carriers share addresses between thousands: an address alone gets generous ones. */
export const limits = {
  codeRequestsOfMobile: limit('code.mobile.hour', 5, hour),
  codeRequestsOfMobileDaily: limit('code.mobile.day', 10, day),
  codeRequestsOfSession: limit('code.session', 20, hour),
  codeRequestsOfAddress: limit('code.address', 60, hour),
  /** Without a proof of work a robot costs its owner nothing: beside the ordinary limits. */
  unprovenCodesOfMobile: limit('code-slow.mobile', 2, hour),
  unprovenCodesOfAddress: limit('code-slow.address', 10, hour),
  codeChecksOfCode: limit('code-check.code', 5, day),
  codeChecksOfMobile: limit('code-check.mobile', 20, hour),
  passwordsOfName: limit('password.name', 10, hour),
  passwordsOfAddress: limit('password.address', 60, hour),
  /** Signatures are not guessed; this only bounds the work of judging them. */
  passkeysOfAddress: limit('passkey.address', 300, hour),
  wrongTrackingCodes: limit('tracking.address', 20, hour),
  wrongPins: limit('pin.code', 5, day),
  searches: limit('search', 30, minute),
  uploads: limit('upload', 20, hour),
  anonymousReports: limit('report.anonymous', 5, hour),
  /** Forms of enrolment begun: by somebody who has not signed in, whose address thousands may share, and by a person. */
  draftsOfAddress: limit('enrol.address', 300, hour),
  draftsOfPerson: limit('enrol.person', 40, hour),
  mistakesReported: limit('report.mistake', 10, hour),
  exports: limit('export', 10, hour),
} satisfies Record<string, Limit>

/** The city's text messages a day. Ask `usedOf` for the share used, and warn from 70 % on. */
export const smsBudget = (messages: number): Limit => limit('sms.city', messages, day)

/** The same within an hour: pumped messages are noticed before they have cost a day's money. */
export const smsHourBudget = (messages: number): Limit => limit('sms.city.hour', messages, hour)

/** What a bucket answers. */
export interface Taken {
  readonly allowed: boolean
  /** Whole seconds until trying again can succeed; 0 when it was allowed. */
  readonly retryAfterSeconds: number
}

/** How long one token takes to come back, in milliseconds. */
export const refillOf = ({ tokens, perSeconds }: Limit) => (perSeconds * 1000) / tokens

/**
 * The whole state of a bucket is the instant at which it will be full again ("theoretical arrival time" of the
 * generic cell rate algorithm, ITU-T I.371): each token taken pushes it one refill further, and none may be taken
 * that would push it more than `perSeconds` beyond now.
 * @param fullAt milliseconds since 1970, or undefined for a bucket nobody has touched
 */
export function takeFrom(rule: Limit, fullAt: number | undefined, now: number): Taken & { readonly fullAt: number } {
  const before = Math.max(fullAt ?? now, now)
  const after = before + refillOf(rule)
  const over = after - (now + rule.perSeconds * 1000)
  if (over > 0.5) return { allowed: false, retryAfterSeconds: Math.ceil(over / 1000), fullAt: before }
  return { allowed: true, retryAfterSeconds: 0, fullAt: after }
}
