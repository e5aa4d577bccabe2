import { z } from 'zod'
import { call, readAs } from '../call.ts'
import { PortError, type PortErrorKind } from '../port-error.ts'
import type { Order, PaymentPort, Verdict } from './port.ts'

export interface ZarinpalAccount {
  /** 36 letters. */
  readonly merchantId: string
  readonly url?: string | undefined
  readonly timeout?: number | undefined
}

const driver = 'zarinpal'
/** `data` is an empty list when there are errors, and `errors` when there are none. */
const Failed = z.object({ errors: z.object({ code: z.number(), message: z.string().nullish() }) })
const Created = z.object({ data: z.object({ code: z.literal(100), authority: z.string().min(10).max(100) }) })
const Verified = z.object({
  data: z.object({ code: z.union([z.literal(100), z.literal(101)]), ref_id: z.union([z.number(), z.string()]) }),
})
const Unverified = z.object({
  data: z.object({ authorities: z.array(z.object({ authority: z.string(), amount: z.number() })) }),
})

/** Zarinpal, version 4. Amounts are sent in rials and say so; their default is toman. */
export function zarinpal(account: ZarinpalAccount): PaymentPort {
  const { merchantId, url = 'https://payment.zarinpal.com' } = account
  const ask = (path: string, body: Record<string, unknown>) =>
    call({
      driver,
      url: new URL(`/pg/v4/payment/${path}.json`, url),
      body: { merchant_id: merchantId, ...body },
      secrets: [merchantId],
      timeout: account.timeout,
    })
  return {
    name: driver,
    create: async (order) => {
      const { body } = await ask('request', requestFor(order))
      demandSuccess(body, merchantId)
      const { authority } = readAs(driver, Created, body).data
      return { authority, redirect: new URL(`/pg/StartPay/${encodeURIComponent(authority)}`, url).href }
    },
    verify: async ({ authority, amountRial }): Promise<Verdict> => {
      const { body } = await ask('verify', { amount: asNumber(amountRial), authority })
      const verdict = verdictOn(codeIn(body))
      if (verdict) return verdict
      demandSuccess(body, merchantId)
      return { state: 'paid', refId: String(readAs(driver, Verified, body).data.ref_id) }
    },
    unverified: async () => {
      const { body } = await ask('unVerified', {})
      demandSuccess(body, merchantId)
      return readAs(driver, Unverified, body).data.authorities.map((each) => ({
        authority: each.authority,
        amountRial: BigInt(each.amount),
      }))
    },
  }
}

const requestFor = ({ amountRial, description, mobile, callback, orderId }: Order) => ({
  amount: asNumber(amountRial),
  currency: 'IRR',
  description: description.slice(0, 500),
  callback_url: callback,
  metadata: { order_id: orderId, ...(mobile !== undefined && { mobile: mobile.replace(/^\+98/, '0') }) },
})

/** JSON numbers are exact up to 2⁵³; no payment comes near. */
function asNumber(amount: bigint): number {
  if (amount <= 0n || amount > BigInt(Number.MAX_SAFE_INTEGER))
    throw new PortError('permanent', driver, 'not an amount')
  return Number(amount)
}

const codeIn = (body: unknown) => Failed.safeParse(body).data?.errors.code

/** −51: the payment did not succeed; −55: there was none; −50: another amount. */
function verdictOn(code: number | undefined): Verdict | undefined {
  if (code === -51 || code === -55) return { state: 'unpaid' }
  return code === -50 ? { state: 'other-amount' } : undefined
}

function demandSuccess(body: unknown, secret: string) {
  const failed = Failed.safeParse(body).data
  if (!failed) return
  const { code, message } = failed.errors
  throw new PortError(kinds[code] ?? 'permanent', driver, `${code} ${message ?? ''}`, [secret])
}

const kinds: Readonly<Record<number, PortErrorKind>> = {
  [-10]: 'blocked',
  [-11]: 'blocked',
  [-12]: 'transient',
  [-15]: 'blocked',
  [-16]: 'blocked',
  [-17]: 'blocked',
  [-52]: 'transient',
}
