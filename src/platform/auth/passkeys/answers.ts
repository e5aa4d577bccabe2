import { z } from 'zod'

/** Base64url, as browsers write it; bounded, because a stranger sends it. */
const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/)

const id = bytes(1400)
const key = { id, rawId: id, type: z.literal('public-key'), clientExtensionResults: z.object({}).default({}) }
const transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])

/** What a new key said (`RegistrationResponseJSON` of WebAuthn Level 3), the parts that are read. */
const Added = z.object({
  ...key,
  response: z.object({
    clientDataJSON: bytes(4000),
    attestationObject: bytes(12_000),
    transports: z.array(transport.catch('internal')).max(8).default([]),
  }),
})

/** What a key said that we know (`AuthenticationResponseJSON`). */
const Shown = z.object({
  ...key,
  response: z.object({
    clientDataJSON: bytes(4000),
    authenticatorData: bytes(4000),
    signature: bytes(2000),
    userHandle: bytes(200).optional().catch(undefined),
  }),
})

export type AddedAnswer = z.output<typeof Added>
export type ShownAnswer = z.output<typeof Shown>

export const addedIn = (sent: string) => Added.safeParse(read(sent)).data
export const shownIn = (sent: string) => Shown.safeParse(read(sent)).data

function read(sent: string): unknown {
  try {
    return JSON.parse(sent)
  } catch {
    return undefined
  }
}
