import type { z } from 'zod'
import type { Article, Fact } from '../../forms/portal.ts'
import { column, days, list, type OpenColumn, sample, texts, yesOrNo } from './column.ts'

type OpenArticle = z.output<typeof Article>
type OpenFact = z.output<typeof Fact>

export const articleColumns: readonly OpenColumn<OpenArticle>[] = [
  column(
    'code',
    { fa: 'کد مطلب؛ هرگز عوض نمی‌شود', en: 'code of the article; never changes' },
    ({ code }) => code,
    'number',
  ),
  column('url', { fa: 'نشانی', en: 'address' }, ({ url }) => url),
  column('category', { fa: 'دسته', en: 'category' }, ({ category }) => category),
  column('series', { fa: 'نام انگلیسی مجموعه', en: 'slug of its series' }, ({ series }) => series),
  ...texts<OpenArticle>('title', { fa: 'عنوان', en: 'title' }, ({ title }) => title),
  ...texts<OpenArticle>('lead', { fa: 'چکیده', en: 'lead' }, ({ lead }) => lead),
  column('tags', { fa: 'برچسب‌ها، با ویرگول', en: 'tags, between commas' }, ({ tags }) => tags.join('، ')),
  column('duties', { fa: 'وظیفه‌هایی که از آن‌ها می‌گوید', en: 'the duties it tells of' }, ({ duties }) => list(duties)),
  column('programme', { fa: 'نام انگلیسی برنامه', en: 'slug of its programme' }, ({ programme }) => programme),
  column('zone', { fa: 'کد منطقه یا محله', en: 'code of its zone' }, ({ zone }) => zone),
  ...days<OpenArticle>('published', { fa: 'روز انتشار', en: 'day of publication' }, ({ publishedOn }) => publishedOn),
  column('changed', { fa: 'آخرین تغییر (UTC)', en: 'last change (UTC)' }, ({ changedAt }) => changedAt, 'date'),
  column('archived', { fa: 'از درگاه قدیم و واژه به واژه', en: 'from the old portal, word for word' }, ({ archived }) =>
    yesOrNo(archived),
  ),
  sample(),
]

export const recordColumns: readonly OpenColumn<OpenFact>[] = [
  column(
    'number',
    { fa: 'شمارهٔ رویداد در زنجیره، بی افتادگی', en: 'place in the chain, without gaps' },
    ({ number }) => number,
    'number',
  ),
  column(
    'hash',
    { fa: 'اثر انگشت زنجیره تا این رویداد (SHA-256)', en: 'hash of the chain up to this fact (SHA-256)' },
    ({ hash }) => hash,
  ),
  column(
    'withheld',
    {
      fa: 'دربارهٔ یک شخص یا کار درونی است؛ تنها بودنش گفته می‌شود',
      en: 'about a person or inside work: only that it exists is told',
    },
    ({ withheld }) => yesOrNo(withheld),
  ),
  column('name', { fa: 'نوع رویداد', en: 'kind of fact' }, ({ name }) => name),
  ...texts<OpenFact>('label', { fa: 'نام نوع', en: 'what the kind is called' }, ({ label }) => label),
  column('kind', { fa: 'نوع فعالیت', en: 'kind of activity' }, ({ kind }) => kind),
  ...days<OpenFact>('day', { fa: 'روز رویداد', en: 'day it happened' }, ({ day }) => day),
  column('programme', { fa: 'نام انگلیسی برنامه', en: 'slug of the programme' }, ({ programme }) => programme),
  column('zone', { fa: 'کد منطقه یا محله', en: 'code of the zone' }, ({ zone }) => zone),
  column('place', { fa: 'کد مکان', en: 'code of the place' }, ({ place }) => place),
  column(
    'quantity',
    { fa: 'شمار؛ خالی اگر کمتر از ده نفر باشد', en: 'how many; empty for fewer than ten people' },
    ({ quantity }) => quantity?.value,
    'number',
  ),
  column(
    'unit',
    { fa: 'شمار چیست: people یا things', en: 'what is counted: people or things' },
    ({ quantity }) => quantity?.unit,
  ),
  column(
    'quantity_withheld',
    { fa: 'شمار پنهان شده است', en: 'the number is withheld' },
    ({ quantity }) => quantity && yesOrNo(quantity.withheld),
  ),
]
