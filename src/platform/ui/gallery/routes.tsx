import { router } from '../../http/env.ts'
import { ComponentsPage } from './components-page.tsx'
import { words } from './words.ts'

/** Every component in every state, for those who build pages and those who judge them. */
export const components = router().get('/', (c) => c.render(() => <ComponentsPage />, { title: words.title }))
