import { fingerprint } from '#platform/keys/fingerprint.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { seal, unseal } from '#platform/keys/seal.ts'
import type { Contact } from './tables.ts'

/** How a mobile (E.164) stands in `people_contacts`: recognisable, and readable only with the master key. */
export const mobileHmac = (keyring: Keyring, mobile: string): Buffer =>
  Buffer.from(fingerprint(keyring, 'people.mobile', mobile), 'base64url')

export const sealMobile = (keyring: Keyring, personId: string, mobile: string): Buffer =>
  Buffer.from(seal(keyring, { purpose: 'people.mobile', owner: personId }, mobile), 'utf8')

type Sealed = Pick<Contact, 'kind' | 'personId' | 'sealed'>

/** The number or address itself. Only after `revealContact` has demanded the permission and written the reading down. */
export const openContact = (keyring: Keyring, { kind, personId, sealed }: Sealed): string =>
  unseal(keyring, { purpose: `people.${kind}`, owner: personId }, sealed.toString('utf8'))
