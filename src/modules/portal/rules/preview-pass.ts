import { fingerprint, isSame } from '#platform/keys/fingerprint.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Article } from '../tables.ts'
import { isPublic } from './article.ts'

/** How long a link for looking beforehand holds, in milliseconds. */
const life = 7 * 86_400_000

type Stands = Pick<Article, 'id' | 'code' | 'state' | 'stateSince'>

/**
 * The address under which somebody without an account sees what is not published. It is signed over the article, the
 * moment it came into its state, and the end of its life: with the next state every such address is over.
 */
export function previewPath(keyring: Keyring, article: Stands, now: Date): string {
  const until = now.getTime() + life
  return `/news/preview/${article.code}/${until.toString(36)}.${sealFor(keyring, article, until)}`
}

/** Whether a pass still opens this article. */
export function isPassFor(keyring: Keyring, article: Stands, pass: string, now: Date): boolean {
  const [time = '', seal = ''] = pass.split('.')
  const until = Number.parseInt(time, 36)
  if (isPublic(article.state) || article.state === 'withdrawn') return false
  return now.getTime() <= until && isSame(seal, sealFor(keyring, article, until))
}

const sealFor = (keyring: Keyring, { id, state, stateSince }: Stands, until: number) =>
  fingerprint(keyring, 'portal.preview', [id, state, stateSince?.toISOString() ?? '', until].join('|'))
