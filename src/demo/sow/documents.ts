import { issueCredential, revokeCredential } from '#city/credentials/actions.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Work } from '#platform/work.ts'

/** Two issued documents to check at `/v`: a programme's sheet that holds, and a letter that was revoked. */
export async function sowDocuments(work: Work, keyring: Keyring): Promise<void> {
  await issueCredential(work, keyring, {
    kind: 'programme-sheet',
    title: 'برگهٔ برنامهٔ «کتاب در محله» (نمونه)',
    issuedOn: '2026-10-03',
    data: { programme: 'کتاب در محله', period: '1405', sample: true },
    sample: true,
  })
  const letter = await issueCredential(work, keyring, {
    kind: 'letter',
    title: 'نامهٔ همکاری با دبستان امیرخیز (نمونه)',
    issuedOn: '2026-09-12',
    data: 'دبستان امیرخیز (نمونه) می‌تواند حیاط خود را عصرها برای ورزش محله باز کند.',
    sample: true,
  })
  await revokeCredential(work, letter.id, 'تاریخ نامه نادرست بود؛ نامهٔ تازه صادر شد.')
}
