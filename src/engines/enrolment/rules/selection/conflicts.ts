/** What the house knows between a juror and an applicant. */
export const bonds = ['membership', 'family', 'contact', 'vouch', 'payee', 'unit', 'declared'] as const
export type Bond = (typeof bonds)[number]

/** What is known of a juror; days as `YYYY-MM-DD`, compared as text. */
export interface JurorSide {
  readonly personId: string
  /** Posts and memberships with their last day; open when empty. */
  readonly memberships: readonly { readonly organisationId: string; readonly until: string | null }[]
  /** Bodies of whose board they are, and which vouched for others. */
  readonly boards: readonly string[]
  /** Whom they live with or are guardian of. */
  readonly family: readonly string[]
  /** Fingerprints of mobile, Sheba and address: equal ones are the same. */
  readonly contacts: readonly string[]
  readonly unitId?: string | undefined
  /** Organisations that paid them, with the day. */
  readonly paidBy: readonly { readonly organisationId: string; readonly on: string }[]
}

export interface ApplicantSide {
  /** The applicant, its partners and sponsors. */
  readonly organisations: readonly string[]
  /** Signatories and board members. */
  readonly people: readonly string[]
  readonly contacts: readonly string[]
  /** Bodies that vouched for it. */
  readonly vouchedBy: readonly string[]
  /** The unit that will supervise. */
  readonly supervisedBy?: string | undefined
}

export interface Since {
  /** Three years ago: memberships that ended before do not count. */
  readonly memberships: string
  /** Twenty-four months ago. */
  readonly payments: string
}

/** What stands between a juror and a file, for which the sheet is locked (`associations.md` 3.8). */
export function findingsBetween(juror: JurorSide, applicant: ApplicantSide, since: Since): Bond[] {
  const own = new Set(applicant.organisations)
  const found: [Bond, boolean][] = [
    [
      'membership',
      juror.memberships.some(
        ({ organisationId, until }) => own.has(organisationId) && (until === null || until >= since.memberships),
      ),
    ],
    ['family', applicant.people.some((id) => id === juror.personId || juror.family.includes(id))],
    ['contact', juror.contacts.some((contact) => applicant.contacts.includes(contact))],
    ['vouch', juror.boards.some((board) => applicant.vouchedBy.includes(board))],
    ['payee', juror.paidBy.some(({ organisationId, on }) => own.has(organisationId) && on >= since.payments)],
    ['unit', juror.unitId !== undefined && juror.unitId === applicant.supervisedBy],
  ]
  return found.flatMap(([bond, isThere]) => (isThere ? [bond] : []))
}

/** The chair and a second person may let a juror mark in spite of a finding, in writing: never for family or membership. */
export const mayBeWaived = (found: readonly Bond[]): boolean =>
  found.every((bond) => bond !== 'family' && bond !== 'membership')

/** Conflicted in more than a third of the files, a juror leaves the call. */
export const leavesCall = (conflicted: number, files: number): boolean => conflicted * 3 > files
