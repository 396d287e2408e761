import type { BodyKind, Capacity, Translated } from '@concert/contracts';

export interface CompactBody {
  code: string;
  shortCode: string | null;
  kind: BodyKind;
  pillar: string | null;
  name: Translated;
  established: string | null;
  dissolved: string | null;
  /** Offices by entity code, held from the day the body was established. */
  officers: readonly (readonly [Capacity, string])[];
  successors: readonly string[];
}

const COMMITTEE_OPENED = '2018-12-06';
/** The Committee's second meeting approved the terms of reference of eight groups, which took the place of twelve. */
const GROUPS_STARTED = '2019-04-16';

const committee: CompactBody = {
  code: 'CC',
  shortCode: null,
  kind: 'COMMITTEE',
  pillar: null,
  name: {
    en: 'Coordination Committee',
    fr: 'Comité de coordination',
    es: 'Comité de Coordinación',
    ar: 'لجنة التنسيق',
    zh: '协调委员会',
    ru: 'Координационный комитет',
  },
  established: COMMITTEE_OPENED,
  dissolved: null,
  officers: [['CHAIR', 'UNOCT']],
  successors: [],
};

const group = (
  code: string,
  shortCode: string,
  pillar: string,
  officers: CompactBody['officers'],
  name: Translated,
): CompactBody => ({
  ...{ code, shortCode, pillar, officers, name },
  kind: 'WORKING_GROUP',
  established: GROUPS_STARTED,
  dissolved: null,
  successors: [],
});

/** A group of 2018. The day it was founded is not known; which group carries on its work is inferred from the titles. */
const formerGroup = (number: number, successors: string[], name: Translated): CompactBody => ({
  ...{ code: `CTITF-${number}`, successors, name },
  shortCode: null,
  kind: 'WORKING_GROUP',
  pillar: null,
  established: null,
  dissolved: GROUPS_STARTED,
  officers: [],
});

const groups: CompactBody[] = [
  group(
    'WG1',
    'PCVE',
    'P1',
    [
      ['CHAIR', 'UNOCT'],
      ['VICE_CHAIR', 'UNAOC'],
      ['VICE_CHAIR', 'UNDP'],
      ['VICE_CHAIR', 'UNESCO'],
    ],
    {
      en: 'Preventing and Countering Violent Extremism Conducive to Terrorism',
      fr: "Prévenir et combattre l'extrémisme violent pouvant conduire au terrorisme",
      es: 'Prevención y lucha contra el extremismo violento que conduce al terrorismo',
      ar: 'منع ومكافحة التطرف العنيف المفضي إلى الإرهاب',
      zh: '防止和打击助长恐怖主义的暴力极端主义',
      ru: 'Предупреждение насильственного экстремизма, ведущего к терроризму, и противодействие ему',
    },
  ),
  group(
    'WG2',
    'BMLE',
    'P2',
    [
      ['CHAIR', 'CTED'],
      ['CO_CHAIR', 'WCO'],
      ['VICE_CHAIR', 'INTERPOL'],
      ['VICE_CHAIR', 'UNODC'],
    ],
    {
      en: 'Border Management and Law Enforcement relating to Counter-Terrorism',
      fr: 'Gestion des frontières et application de la loi dans le contexte de la lutte contre le terrorisme',
      es: 'Gestión de fronteras y aplicación de la ley en relación con la lucha contra el terrorismo',
      ar: 'إدارة الحدود وإنفاذ القانون في سياق مكافحة الإرهاب',
      zh: '与反恐有关的边境管理和执法',
      ru: 'Пограничный контроль и обеспечение правопорядка в контексте борьбы с терроризмом',
    },
  ),
  group(
    'WG3',
    'ETCIP',
    'P2',
    [
      ['CHAIR', 'INTERPOL'],
      ['VICE_CHAIR', 'UNODA'],
      ['VICE_CHAIR', 'UNICRI'],
      ['VICE_CHAIR', 'OPCW'],
    ],
    {
      en: 'Emerging Threats and Critical Infrastructure Protection',
      fr: 'Menaces émergentes et protection des infrastructures critiques',
      es: 'Amenazas emergentes y protección de infraestructuras críticas',
      ar: 'التهديدات الناشئة وحماية البنى التحتية الحيوية',
      zh: '新兴威胁和关键基础设施保护',
      ru: 'Новые угрозы и защита критически важной инфраструктуры',
    },
  ),
  group(
    'WG4',
    'CJLR-CFT',
    'P2',
    [
      ['CHAIR', 'UNODC'],
      ['VICE_CHAIR', 'CTED'],
      ['VICE_CHAIR', 'UNOCT'],
    ],
    {
      en: 'Criminal Justice, Legal Responses and Countering the Financing of Terrorism',
      fr: 'Justice pénale, réponses juridiques et lutte contre le financement du terrorisme',
      es: 'Justicia penal, respuestas jurídicas y lucha contra la financiación del terrorismo',
      ar: 'العدالة الجنائية والتدابير القانونية ومكافحة تمويل الإرهاب',
      zh: '刑事司法、法律对策和打击资助恐怖主义行为',
      ru: 'Уголовное правосудие, правовые меры и борьба с финансированием терроризма',
    },
  ),
  group(
    'WG5',
    'RMME',
    'P3',
    [
      ['CHAIR', 'UNOCT'],
      ['VICE_CHAIR', 'CTED'],
      ['VICE_CHAIR', 'UNOCT'],
    ],
    {
      en: 'Resource Mobilization, Monitoring and Evaluation',
      fr: 'Mobilisation des ressources et suivi et évaluation',
      es: 'Movilización de recursos, seguimiento y evaluación',
      ar: 'تعبئة الموارد والرصد والتقييم',
      zh: '资源调动、监测和评价',
      ru: 'Мобилизация ресурсов, мониторинг и оценка',
    },
  ),
  group(
    'WG6',
    'NRCTS',
    'P3',
    [
      ['CO_CHAIR', 'UNOCT'],
      ['CO_CHAIR', 'CTED'],
    ],
    {
      en: 'National and Regional Counter-Terrorism Strategies',
      fr: 'Stratégies nationales et régionales de lutte contre le terrorisme',
      es: 'Estrategias nacionales y regionales de lucha contra el terrorismo',
      ar: 'الاستراتيجيات الوطنية والإقليمية لمكافحة الإرهاب',
      zh: '国家和区域反恐战略',
      ru: 'Национальные и региональные контртеррористические стратегии',
    },
  ),
  group(
    'WG7',
    'HRRL',
    'P4',
    [
      ['CHAIR', 'OHCHR'],
      ['VICE_CHAIR', 'UNOCT'],
    ],
    {
      en: 'Promoting and Protecting Human Rights and the Rule of Law in the Context of Counter-Terrorism',
      fr: "Promotion et protection des droits de l'homme et de l'état de droit dans le contexte de la lutte antiterroriste",
      es: 'Promoción y protección de los derechos humanos y el estado de derecho en el contexto de la lucha contra el terrorismo',
      ar: 'تعزيز وحماية حقوق الإنسان وسيادة القانون في سياق مكافحة الإرهاب',
      zh: '在反恐背景下促进和保护人权与法治',
      ru: 'Поощрение и защита прав человека и верховенства права в контексте борьбы с терроризмом',
    },
  ),
  group(
    'WG8',
    'GENDER',
    'P4',
    [
      ['CHAIR', 'UN-Women'],
      ['VICE_CHAIR', 'CTED'],
    ],
    {
      en: 'Adopting a Gender-Sensitive Approach to Preventing and Countering Terrorism',
      fr: "Adoption d'une démarche différenciée selon les sexes en matière de prévention et de répression du terrorisme",
      es: 'Adopción de un enfoque con perspectiva de género en la prevención y la lucha contra el terrorismo',
      ar: 'اعتماد نهج مراعٍ للاعتبارات الجنسانية في منع الإرهاب ومكافحته',
      zh: '对防止和打击恐怖主义采取对性别问题有敏感认识的办法',
      ru: 'Применение гендерно-чувствительного подхода к предупреждению терроризма и борьбе с ним',
    },
  ),
];

const formerGroups: CompactBody[] = [
  formerGroup(1, ['WG2'], {
    en: 'Border Management and Law Enforcement relating to Counter-Terrorism',
    fr: 'Gestion des frontières et application de la loi dans la lutte antiterroriste',
  }),
  formerGroup(2, ['WG4'], {
    en: 'Countering the Financing of Terrorism',
    fr: 'Lutte contre le financement du terrorisme',
  }),
  formerGroup(3, ['WG2', 'WG4'], {
    en: 'Foreign Terrorist Fighters',
    fr: 'Combattants terroristes étrangers',
  }),
  formerGroup(4, ['WG6'], {
    en: 'National and Regional Counter-Terrorism Strategies',
    fr: 'Stratégies nationales et régionales de lutte contre le terrorisme',
  }),
  formerGroup(5, ['WG3'], {
    en: 'Preventing and Responding to WMD Terrorist Attacks',
    fr: 'Prévention des attaques terroristes aux armes de destruction massive et intervention',
  }),
  formerGroup(6, ['WG1'], {
    en: 'Preventing Violent Extremism and Conditions Conducive to the Spread of Terrorism',
    fr: "Prévention de l'extrémisme violent et des conditions propices à la propagation du terrorisme",
  }),
  formerGroup(7, ['WG7'], {
    en: 'Promoting and Protecting Human Rights and the Rule of Law while Countering Terrorism',
    fr: "Promotion et protection des droits de l'homme et de l'état de droit dans la lutte antiterroriste",
  }),
  formerGroup(8, ['WG3'], {
    en: 'Protection of Critical Infrastructure Including Internet, Vulnerable Targets and Tourism Security',
    fr: 'Protection des infrastructures critiques, y compris Internet, des cibles vulnérables et de la sécurité du tourisme',
  }),
  formerGroup(9, ['WG7'], {
    en: 'Supporting and Highlighting Victims of Terrorism',
    fr: 'Soutien aux victimes du terrorisme et sensibilisation à leur sort',
  }),
  formerGroup(10, ['WG4'], {
    en: 'Legal and Criminal Justice Responses to Terrorism',
    fr: 'Réponses juridiques et pénales au terrorisme',
  }),
  formerGroup(11, ['WG8'], {
    en: 'Gender Sensitive Approach to Preventing and Countering Terrorism',
    fr: 'Démarche tenant compte du genre dans la prévention et la lutte contre le terrorisme',
  }),
  formerGroup(12, ['WG1'], {
    en: 'Working Group on Communications',
    fr: 'Groupe de travail sur la communication',
  }),
];

/** The Committee, its eight groups, and the twelve groups of 2018 before them. */
export const BODIES: readonly CompactBody[] = [committee, ...groups, ...formerGroups];
