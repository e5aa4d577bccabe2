import { DocumentField } from '#platform/documents/field.tsx'
import {
  Checkboxes,
  type Choice,
  Field,
  FormBox,
  HiddenField,
  Select,
  TranslatedField,
} from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { directionOf, type Locale, locales, manners } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PartTabs } from '#platform/ui/text-blocks.tsx'
import type { articleForm } from '../../forms/desk.ts'
import { isPublic } from '../../rules/article.ts'
import type { TextDifference } from '../../rules/differences.ts'
import { type Article, categories } from '../../tables.ts'
import { categoryNames, words } from '../../words.ts'
import { deskWords } from '../../words/desk.ts'
import { Differences } from './difference.tsx'

export type WritingForm = FormOf<typeof articleForm>

export interface WritingProps {
  form: WritingForm
  /** Undefined while it is new. */
  article: Article | undefined
  /** The version the writer builds on. */
  version: number
  choices: Readonly<Record<'series' | 'zones' | 'programmes' | 'duties' | 'covers', readonly Choice[]>>
  /** What a colleague saved meanwhile, against what was typed; undefined where nobody did. */
  theirs: { version: number; differences: readonly TextDifference[] | undefined } | undefined
}

/** Everything a writer decides about an article. */
export function ArticleForm(props: WritingProps) {
  const { say } = useView()
  const { form, article, version, theirs } = props
  const to = article ? `/desk/articles/${article.id}` : '/desk/articles/new'
  return (
    <FormBox form={form} to={to} submit={deskWords.save} cancel="/desk/articles" long>
      <HiddenField name="version" value={String(version)} />
      {theirs && <Theirs {...theirs} />}
      {article && isPublic(article.state) && (
        <Notice tone="wait">
          <p>{say(deskWords.publicNow)}</p>
        </Notice>
      )}
      <Texts {...props} />
      <Place {...props} />
      <Proof {...props} />
      {article && (
        <Field form={form} name="note" label={deskWords.note} hint={deskWords.noteHint} most={200} optional />
      )}
    </FormBox>
  )
}

function Theirs({ version, differences }: NonNullable<WritingProps['theirs']>) {
  const { say } = useView()
  return (
    <Panel title={deskWords.theirs}>
      <p>{say(deskWords.theirsWhy(version))}</p>
      {differences ? <Differences differences={differences} /> : <p>{say(deskWords.unreadableMine)}</p>}
    </Panel>
  )
}

function Texts({ form, article }: WritingProps) {
  return (
    <Panel title={deskWords.writingPart}>
      <div class="form">
        <TranslatedField form={form} name="title" label={deskWords.titleColumn} rows={2} />
        <TranslatedField form={form} name="lead" label={deskWords.lead} rows={4} />
        <PartTabs
          name="body"
          items={locales.map((locale) => ({
            title: deskWords.bodyIn({ fa: manners[locale].name, en: manners[locale].name }),
            body: () => <Body form={form} article={article} locale={locale} />,
          }))}
        />
      </div>
    </Panel>
  )
}

const Body = ({ form, article, locale }: Pick<WritingProps, 'form' | 'article'> & { locale: Locale }) => (
  <div dir={directionOf(locale)}>
    <DocumentField
      form={form}
      name={`body.${locale}`}
      label={deskWords.body}
      stored={article?.body[locale]}
      pictures="/desk/media/pictures.json"
      cards="/desk/search/cards.json"
      rows={18}
      optional={locale !== 'fa'}
    />
  </div>
)

const categoryChoices = categories.map((value) => ({ value, label: categoryNames[value] }))

function Place({ form, choices }: WritingProps) {
  return (
    <Panel title={deskWords.placePart}>
      <div class="form">
        <Select form={form} name="category" label={words.category} choices={categoryChoices} empty={false} width="m" />
        <Select
          form={form}
          name="seriesId"
          label={words.series}
          choices={choices.series}
          empty={deskWords.noSeries}
          width="m"
          optional
        />
        <Field form={form} name="tags" label={deskWords.tags} hint={deskWords.tagsHint} optional />
        <Select
          form={form}
          name="zoneId"
          label={deskWords.zone}
          choices={choices.zones}
          empty={deskWords.wholeCity}
          width="m"
        />
        <OnHome form={form} choices={choices} />
      </div>
    </Panel>
  )
}

const OnHome = ({ form, choices }: Pick<WritingProps, 'form' | 'choices'>) => (
  <>
    <Select
      form={form}
      name="cover"
      label={deskWords.cover}
      hint={deskWords.coverHint}
      choices={choices.covers}
      empty={deskWords.noCover}
      optional
    />
    <Field
      form={form}
      name="featured"
      type="number"
      label={deskWords.featured}
      hint={deskWords.featuredHint}
      width="xs"
      most={2}
      optional
    />
  </>
)

const Proof = ({ form, choices }: WritingProps) => (
  <Panel title={deskWords.proofPart}>
    <div class="form">
      <Select
        form={form}
        name="programmeId"
        label={deskWords.programme}
        choices={choices.programmes}
        empty={deskWords.noProgramme}
        optional
      />
      <Checkboxes
        form={form}
        name="duties"
        label={deskWords.duties}
        hint={deskWords.dutiesHint}
        choices={choices.duties}
        beside
        optional
      />
    </div>
  </Panel>
)
