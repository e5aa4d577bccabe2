import type { codeForm } from '#platform/auth/codes/code-form.ts'
import { Field, FormBox, MobileField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { DescriptionList, KeyValue, More } from '#platform/ui/text-blocks.tsx'
import type { newMobileForm } from '../forms.ts'
import type { Moving } from '../rules.ts'
import { mobileWords } from '../words/mobile.ts'
import { words } from '../words.ts'
import { SampleCode } from './code.tsx'

interface MobileProps {
  form: FormOf<typeof newMobileForm>
  /** The number held now, masked. */
  held: string | undefined
  /** A clerk has seen who it is. */
  wasSeen: boolean
}

/** Changing one's own mobile number: the new one first. */
export function MobilePage({ form, held, wasSeen }: MobileProps) {
  const { say, locale } = useView()
  return (
    <div class="wrap region">
      <Crumbs trail={[{ label: words.account, to: '/account' }]} />
      <PageHead title={mobileWords.changeMobile} lead={leadFor(held, wasSeen)} />
      <div class="split">
        <div class="stack">
          <DescriptionList>
            <KeyValue label={mobileWords.present}>
              {held === undefined ? say(mobileWords.noNumber) : <Code>{digits(held, locale)}</Code>}
            </KeyValue>
          </DescriptionList>
          <FormBox form={form} to="/account/mobile" submit={mobileWords.go}>
            <MobileField form={form} name="mobile" label={mobileWords.newMobile} hint={words.mobileHint} own />
          </FormBox>
        </div>
        {held !== undefined && !wasSeen && (
          <More title={mobileWords.oldLost}>
            <p>{say(mobileWords.oldLostHelp)}</p>
          </More>
        )}
      </div>
    </div>
  )
}

function leadFor(held: string | undefined, wasSeen: boolean) {
  if (held === undefined) return mobileWords.firstLead
  return wasSeen ? mobileWords.changeLeadSeen : mobileWords.changeLead
}

interface MobileCodeProps {
  form: FormOf<typeof codeForm>
  moving: Moving
  /** The number the code went to, as it may be shown. */
  to: string
  title: Text
}

/** The code of the number held now, then that of the new one. */
export function MobileCodePage({ form, moving, to, title }: MobileCodeProps) {
  const { say, locale } = useView()
  const submit = moving.stage === 'new' ? mobileWords.finish : mobileWords.proceed
  return (
    <div class="wrap region">
      <Crumbs trail={[{ label: words.account, to: '/account' }]} />
      <PageHead title={title} />
      <div class="split">
        <div class="stack">
          <p>
            {say(words.codeSentTo)} <Code>{digits(to, locale)}</Code>
          </p>
          {moving.code !== undefined && <SampleCode code={moving.code} />}
          <FormBox form={form} to="/account/mobile/code" submit={submit}>
            <Field form={form} name="code" label={words.code} type="code" width="s" most={20} />
          </FormBox>
        </div>
        <p>
          <MoreLink to="/account/mobile">{say(mobileWords.again)}</MoreLink>
        </p>
      </div>
    </div>
  )
}
