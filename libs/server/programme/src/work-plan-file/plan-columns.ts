import type { ActivityStatus, InterfaceLocale, Locale } from '@concert/contracts';

/** Columns of a work plan in a spreadsheet, in their order. */
export const PLAN_COLUMNS = [
  'number',
  'title.en',
  'title.fr',
  'title.ar',
  'title.es',
  'title.zh',
  'title.ru',
  'description',
  'output',
  'lead',
  'contributors',
  'startsOn',
  'endsOn',
  'place',
  'countries',
  'budgetUsd',
  'status',
  'percent',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** Columns that only lists over several plans have. */
export const LIST_COLUMNS = ['programme', 'body', 'pillar', 'late'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export type Column = PlanColumn | ListColumn;

/** Without these there is no plan to read. */
export const REQUIRED_COLUMNS: readonly PlanColumn[] = ['title.en', 'lead', 'startsOn', 'endsOn'];

/** Languages whose column is written only where a title has them; the others are always offered. */
export const RARE_TITLES: readonly Locale[] = ['es', 'zh', 'ru'];

export const HEADINGS: Record<InterfaceLocale, Record<Column, string>> = {
  en: {
    number: 'Number',
    'title.en': 'Title (English)',
    'title.fr': 'Title (French)',
    'title.ar': 'Title (Arabic)',
    'title.es': 'Title (Spanish)',
    'title.zh': 'Title (Chinese)',
    'title.ru': 'Title (Russian)',
    description: 'Description',
    output: 'Output',
    lead: 'Lead entity',
    contributors: 'Contributing entities',
    startsOn: 'Starts on',
    endsOn: 'Ends on',
    place: 'Place',
    countries: 'Countries',
    budgetUsd: 'Budget (USD)',
    status: 'Status',
    percent: 'Progress (%)',
    programme: 'Programme',
    body: 'Body',
    pillar: 'Pillar',
    late: 'Late',
  },
  fr: {
    number: 'Numéro',
    'title.en': 'Intitulé (anglais)',
    'title.fr': 'Intitulé (français)',
    'title.ar': 'Intitulé (arabe)',
    'title.es': 'Intitulé (espagnol)',
    'title.zh': 'Intitulé (chinois)',
    'title.ru': 'Intitulé (russe)',
    description: 'Description',
    output: 'Produit',
    lead: 'Entité chef de file',
    contributors: 'Entités contributrices',
    startsOn: 'Début',
    endsOn: 'Fin',
    place: 'Lieu',
    countries: 'Pays',
    budgetUsd: 'Budget (USD)',
    status: 'État',
    percent: 'Avancement (%)',
    programme: 'Programme',
    body: 'Organe',
    pillar: 'Pilier',
    late: 'En retard',
  },
  ar: {
    number: 'الرقم',
    'title.en': 'العنوان (بالإنكليزية)',
    'title.fr': 'العنوان (بالفرنسية)',
    'title.ar': 'العنوان (بالعربية)',
    'title.es': 'العنوان (بالإسبانية)',
    'title.zh': 'العنوان (بالصينية)',
    'title.ru': 'العنوان (بالروسية)',
    description: 'الوصف',
    output: 'الناتج',
    lead: 'الكيان القائد',
    contributors: 'الكيانات المساهمة',
    startsOn: 'تاريخ البدء',
    endsOn: 'تاريخ الانتهاء',
    place: 'المكان',
    countries: 'البلدان',
    budgetUsd: 'الميزانية (بدولارات الولايات المتحدة)',
    status: 'الحالة',
    percent: 'نسبة الإنجاز (٪)',
    programme: 'البرنامج',
    body: 'الهيئة',
    pillar: 'الركيزة',
    late: 'متأخر',
  },
};

/** Other headings people give these columns in files of their own. */
export const ALIASES: Partial<Record<Column, readonly string[]>> = {
  number: ['No.', 'No', '#', 'N°', 'Activity number'],
  'title.en': ['Title', 'Activity', 'Title (EN)'],
  'title.fr': ['Title (FR)', 'Titre (français)'],
  'title.ar': ['Title (AR)'],
  'title.es': ['Title (ES)'],
  'title.zh': ['Title (ZH)'],
  'title.ru': ['Title (RU)'],
  lead: ['Lead', 'Chef de file'],
  contributors: ['Contributors', 'Contributeurs'],
  startsOn: ['Start', 'Start date', 'Starts', 'Date de début'],
  endsOn: ['End', 'End date', 'Ends', 'Date de fin'],
  countries: ['Country'],
  budgetUsd: ['Budget'],
  percent: ['Progress', '%'],
};

export const STATUS_WORDS: Record<InterfaceLocale, Record<ActivityStatus, string>> = {
  en: { PLANNED: 'Planned', UNDER_WAY: 'Under way', COMPLETED: 'Completed', CANCELLED: 'Cancelled' },
  fr: { PLANNED: 'Prévue', UNDER_WAY: 'En cours', COMPLETED: 'Achevée', CANCELLED: 'Annulée' },
  ar: { PLANNED: 'مقرر', UNDER_WAY: 'قيد التنفيذ', COMPLETED: 'منجز', CANCELLED: 'ملغى' },
};

export const SHEET_NAMES: Record<InterfaceLocale, { plan: string; lists: string; activities: string }> = {
  en: { plan: 'Work plan', lists: 'Lists', activities: 'Activities' },
  fr: { plan: 'Plan de travail', lists: 'Listes', activities: 'Activités' },
  ar: { plan: 'خطة العمل', lists: 'القوائم', activities: 'الأنشطة' },
};

interface Guidance {
  hints: readonly string[];
  entities: string;
  outputs: string;
  states: string;
  yes: string;
  no: string;
}

/** What the second sheet says to whoever fills the first. */
export const GUIDANCE: Record<InterfaceLocale, Guidance> = {
  en: {
    hints: [
      'One row per activity. Leave the number empty for a new activity; it is given one.',
      'Dates as Excel dates or as 2026-03-31. Several entities or countries are separated by semicolons.',
      'Status and progress count for new activities only; afterwards they follow from progress reports.',
    ],
    entities: 'Entities',
    outputs: 'Outputs of the programme',
    states: 'Status',
    yes: 'Yes',
    no: 'No',
  },
  fr: {
    hints: [
      'Une ligne par activité. Laissez le numéro vide pour une nouvelle activité : il lui en sera attribué un.',
      'Dates au format Excel ou sous la forme 2026-03-31. Séparez plusieurs entités ou pays par des points-virgules.',
      'L’état et l’avancement ne comptent que pour les nouvelles activités ; ensuite, ils découlent des rapports.',
    ],
    entities: 'Entités',
    outputs: 'Produits du programme',
    states: 'État',
    yes: 'Oui',
    no: 'Non',
  },
  ar: {
    hints: [
      'صف واحد لكل نشاط. اترك الرقم فارغا للنشاط الجديد فيُعطى رقما.',
      'التواريخ بصيغة إكسل أو على شكل 2026-03-31. افصل بين الكيانات أو البلدان المتعددة بفاصلة منقوطة.',
      'لا تُراعى الحالة ونسبة الإنجاز إلا للأنشطة الجديدة؛ وبعد ذلك تتبعان تقارير التقدم المحرز.',
    ],
    entities: 'الكيانات',
    outputs: 'نواتج البرنامج',
    states: 'الحالة',
    yes: 'نعم',
    no: 'لا',
  },
};
