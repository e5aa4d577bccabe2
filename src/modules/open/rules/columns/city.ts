import type { z } from 'zod'
import type { Organisation, Place, Programme, Zone } from '../../forms/city.ts'
import { column, days, list, type OpenColumn, sample, texts, yesOrNo } from './column.ts'

type OpenProgramme = z.output<typeof Programme>
type OpenZone = z.output<typeof Zone>
type OpenPlace = z.output<typeof Place>
type OpenOrganisation = z.output<typeof Organisation>

export const programmeColumns: readonly OpenColumn<OpenProgramme>[] = [
  column('code', { fa: 'کد برنامه', en: 'code of the programme' }, ({ code }) => code, 'number'),
  column('slug', { fa: 'نام در نشانی', en: 'name in addresses' }, ({ slug }) => slug),
  column('url', { fa: 'نشانی', en: 'address' }, ({ url }) => url),
  ...texts<OpenProgramme>('name', { fa: 'نام', en: 'name' }, ({ name }) => name),
  ...texts<OpenProgramme>('summary', { fa: 'چکیده', en: 'summary' }, ({ summary }) => summary),
  column(
    'state',
    { fa: 'وضعیت: planned، running، ended، stopped', en: 'planned, running, ended or stopped' },
    ({ state }) => state,
  ),
  column('audience', { fa: 'برای چه کسانی', en: 'for whom' }, ({ audience }) => list(audience)),
  column('duties', { fa: 'وظیفه‌هایی که انجام می‌دهد', en: 'the duties it serves' }, ({ duties }) => list(duties)),
  column('whole_city', { fa: 'در همهٔ شهر', en: 'in the whole city' }, ({ wholeCity }) => yesOrNo(wholeCity)),
  column('zones', { fa: 'کد منطقه‌ها', en: 'codes of its zones' }, ({ zones }) => list(zones)),
  column('owner', { fa: 'مسئول (نام در نشانی)', en: 'owner (slug)' }, ({ owner }) => owner.slug),
  ...texts<OpenProgramme>('owner', { fa: 'نام مسئول', en: 'name of the owner' }, ({ owner }) => owner.name),
  ...days<OpenProgramme>('starts', { fa: 'آغاز', en: 'first day' }, ({ startsOn }) => startsOn),
  ...days<OpenProgramme>('ends', { fa: 'پایان', en: 'last day' }, ({ endsOn }) => endsOn),
  column('budget_rial', { fa: 'بودجه، ریال', en: 'budget in rials' }, ({ budgetRial }) => budgetRial, 'money'),
  sample(),
]

export const zoneColumns: readonly OpenColumn<OpenZone>[] = [
  column('code', { fa: 'کد؛ همیشه همین محدوده', en: 'code; always the same area' }, ({ code }) => code),
  column('kind', { fa: 'نوع: district، neighbourhood…', en: 'district, neighbourhood…' }, ({ kind }) => kind),
  column('url', { fa: 'نشانی', en: 'address' }, ({ url }) => url),
  ...texts<OpenZone>('name', { fa: 'نام', en: 'name' }, ({ name }) => name),
  column('parent', { fa: 'محدودهٔ دربرگیرنده', en: 'code of the zone around it' }, ({ parent }) => parent),
  column('neighbours', { fa: 'کد همسایه‌ها', en: 'codes of its neighbours' }, ({ neighbours }) => list(neighbours)),
  column('lon', { fa: 'طول جغرافیایی جای نام', en: 'longitude of its label' }, ({ label }) => label?.lon, 'number'),
  column('lat', { fa: 'عرض جغرافیایی جای نام', en: 'latitude of its label' }, ({ label }) => label?.lat, 'number'),
  column(
    'area_km2',
    { fa: 'مساحت، کیلومتر مربع', en: 'area in square kilometres' },
    ({ areaKm2 }) => areaKm2,
    'number',
  ),
  column('population', { fa: 'جمعیت', en: 'population' }, ({ population }) => population?.value, 'number'),
  ...days<OpenZone>(
    'population_as_of',
    { fa: 'تاریخ جمعیت', en: 'day of the population' },
    ({ population }) => population?.asOf ?? null,
  ),
  ...days<OpenZone>('valid_from', { fa: 'آغاز اعتبار مرز', en: 'boundaries hold from' }, ({ validFrom }) => validFrom),
  column('schematic', { fa: 'تنها طرح‌واره است، نه مرز', en: 'only a schematic, no border' }, ({ schematic }) =>
    yesOrNo(schematic),
  ),
  column('source', { fa: 'منبع مرز', en: 'source of the boundaries' }, ({ source }) => source.name.fa),
  column('licence', { fa: 'مجوز منبع', en: 'licence of the source' }, ({ source }) => source.licence),
  column(
    'attribution',
    { fa: 'آنچه باید کنارش نوشته شود', en: 'to be printed beside it' },
    ({ source }) => source.attribution,
  ),
  sample(),
]

export const placeColumns: readonly OpenColumn<OpenPlace>[] = [
  column('code', { fa: 'کد؛ هرگز دوباره به کار نمی‌رود', en: 'code; never reused' }, ({ code }) => code),
  column('url', { fa: 'نشانی', en: 'address' }, ({ url }) => url),
  ...texts<OpenPlace>('name', { fa: 'نام', en: 'name' }, ({ name }) => name),
  ...texts<OpenPlace>('summary', { fa: 'چکیده', en: 'summary' }, ({ summary }) => summary),
  column('kinds', { fa: 'نوع‌ها', en: 'kinds' }, ({ kinds }) => list(kinds)),
  column(
    'life',
    { fa: 'planned، standing، altered، lost', en: 'planned, standing, altered or lost' },
    ({ life }) => life,
  ),
  ...days<OpenPlace>('since', { fa: 'از', en: 'since' }, ({ since }) => since),
  ...days<OpenPlace>('until', { fa: 'تا', en: 'until' }, ({ until }) => until),
  column('parent', { fa: 'مکانی که در آن است', en: 'code of the place it is in' }, ({ parent }) => parent),
  column('capacity', { fa: 'گنجایش، نفر', en: 'capacity in persons' }, ({ capacity }) => capacity, 'number'),
  column('lon', { fa: 'طول جغرافیایی منتشرشده', en: 'published longitude' }, ({ position }) => position?.lon, 'number'),
  column('lat', { fa: 'عرض جغرافیایی منتشرشده', en: 'published latitude' }, ({ position }) => position?.lat, 'number'),
  column(
    'accuracy_m',
    { fa: 'دقت، متر', en: 'accuracy in metres' },
    ({ position }) => position?.accuracyMetres,
    'number',
  ),
  column(
    'precision',
    { fa: 'شکل انتشار: exact، street، neighbourhood، district', en: 'exact, street, neighbourhood or district' },
    ({ position }) => position?.form,
  ),
  column('zones', { fa: 'کد منطقه و محله', en: 'codes of its zones' }, ({ zones }) => list(zones)),
  column('source', { fa: 'منبع جای آن', en: 'source of the position' }, ({ source }) => source?.name.fa),
  column('licence', { fa: 'مجوز منبع', en: 'licence of the source' }, ({ source }) => source?.licence),
  column(
    'attribution',
    { fa: 'آنچه باید کنارش نوشته شود', en: 'to be printed beside it' },
    ({ source }) => source?.attribution,
  ),
  sample(),
]

export const organisationColumns: readonly OpenColumn<OpenOrganisation>[] = [
  column('slug', { fa: 'نام در نشانی', en: 'name in addresses' }, ({ slug }) => slug),
  column('kind', { fa: 'نوع: unit، district، agency، ngo…', en: 'unit, district, agency, ngo…' }, ({ kind }) => kind),
  ...texts<OpenOrganisation>('name', { fa: 'نام', en: 'name' }, ({ name }) => name),
  ...texts<OpenOrganisation>('summary', { fa: 'چکیده', en: 'summary' }, ({ summary }) => summary),
  column('parent', { fa: 'نهاد بالادست', en: 'slug of the body above' }, ({ parent }) => parent),
  column(
    'zone',
    { fa: 'کد منطقه؛ خالی یعنی همهٔ شهر', en: 'code of its zone; empty for the whole city' },
    ({ zone }) => zone,
  ),
  column(
    'standing',
    {
      fa: 'آخرین جایگاه: identified، registered، verified، suspended',
      en: 'last standing: identified, registered, verified or suspended',
    },
    ({ standings }) => standings.at(-1)?.state,
  ),
  ...days<OpenOrganisation>(
    'standing_since',
    { fa: 'آغاز جایگاه', en: 'standing since' },
    ({ standings }) => standings.at(-1)?.since ?? null,
  ),
  ...days<OpenOrganisation>(
    'standing_until',
    { fa: 'پایان جایگاه', en: 'standing until' },
    ({ standings }) => standings.at(-1)?.until ?? null,
  ),
  sample(),
]
