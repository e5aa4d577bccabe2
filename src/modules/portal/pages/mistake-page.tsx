import type { FormOf } from '#platform/forms/form.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { mistakeForm } from '../forms.ts'
import { words } from '../words.ts'
import { MistakeForm } from './report-mistake.tsx'

/** The form again, on a page of its own, when something in it was wrong. */
export const MistakePage = ({ form, path }: { form: FormOf<typeof mistakeForm>; path: string }) => (
  <div class="wrap opening">
    <Crumbs trail={[{ label: words.home, to: '/' }]} />
    <PageHead title={words.reportMistake} />
    <MistakeForm form={form} path={path} />
  </div>
)
