import type { Text } from '#platform/locale.ts'
import type { PlaceName } from '../tables.ts'
import { words } from '../words.ts'

/** What each name of a place is to it. */
export const nameLabels: Record<PlaceName['kind'], Text> = {
  official: words.officialName,
  former: words.former,
  popular: words.popular,
  translation: words.translation,
}
