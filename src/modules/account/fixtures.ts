import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import type { Person } from '#city/people/tables.ts'
import { givenPasswordAccount } from '#platform/auth/fixtures.ts'
import type { Db } from '#platform/db/database.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { insertContact, updatePerson } from './queries/people.ts'

interface StaffAccount {
  readonly person: Person
  /** Letters, digits, `_` and `.`. */
  readonly userName: string
  readonly password: string
}

/** Lets a person in at the staff door. */
export async function givenStaffAccount(db: Db, { person, userName, password }: StaffAccount): Promise<void> {
  const userId = await givenPasswordAccount(db, { userName, password, at: person.createdAt })
  await updatePerson(db, person.id, { userId })
}

/** Makes a mobile (`+98…`) this person's own: a code sent there lets them in. */
export async function givenMobile(db: Db, keyring: Keyring, { person, mobile }: { person: Person; mobile: string }) {
  const sealed = sealMobile(keyring, person.id, mobile)
  const hmac = mobileHmac(keyring, mobile)
  await insertContact(db, { personId: person.id, kind: 'mobile', sealed, hmac, verifiedAt: person.createdAt })
}
