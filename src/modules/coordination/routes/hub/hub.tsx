import { router } from '#platform/http/env.ts'
import { Hub } from '../../pages/hub/hub.tsx'
import { words } from '../../words.ts'

/** `/coordination`: the one page from which all pages of working together are reached. */
export const hub = router()

hub.get('/', (c) =>
  c.render(() => <Hub />, { title: words.coordination, description: words.hubLead, canonical: '/coordination' }),
)
