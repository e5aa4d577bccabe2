/** Payment through a bank's or a company's page. All amounts in rials. */
export interface PaymentPort {
  readonly name: string
  /** Opens a payment there; the person is sent to `redirect` and comes back to `callback`. */
  readonly create: (order: Order) => Promise<{ readonly authority: string; readonly redirect: string }>
  /**
   * Whether it was really paid, by our own amount: what the person's browser brings back proves nothing. Asking again
   * gives the same answer.
   */
  readonly verify: (payment: { readonly authority: string; readonly amountRial: bigint }) => Promise<Verdict>
  /** What was paid there and never verified here: for the nightly comparison, where the provider tells. */
  readonly unverified?: () => Promise<readonly { readonly authority: string; readonly amountRial: bigint }[]>
}

export interface Order {
  readonly orderId: string
  readonly amountRial: bigint
  readonly description: string
  /** E.164. */
  readonly mobile?: string | undefined
  readonly callback: string
}

/** `refId` is what the payer's bank statement shows. */
export type Verdict =
  | { readonly state: 'paid'; readonly refId: string }
  | { readonly state: 'unpaid' }
  | { readonly state: 'other-amount' }
