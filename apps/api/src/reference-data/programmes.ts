import type { ProgrammeState, Translated } from '@concert/contracts';

export interface CompactProgramme {
  code: string;
  title: Translated;
  validFrom: string;
  validUntil: string;
  state: ProgrammeState;
  adoptedOn: string;
  priorities: readonly Translated[];
}

/**
 * The joint programmes of work of which a source exists; none was found for 2021–2023. Priorities are reworded, and
 * only English has a published source for them.
 */
export const PROGRAMMES: readonly CompactProgramme[] = [
  {
    code: '2019-2020',
    title: {
      en: 'First joint programme of work 2019–2020',
      fr: 'Premier programme de travail commun 2019-2020',
      es: 'Primer programa de trabajo conjunto 2019-2020',
      ar: 'برنامج العمل المشترك الأول 2019-2020',
      zh: '2019-2020年首个联合工作方案',
      ru: 'Первая совместная программа работы на 2019–2020 годы',
    },
    validFrom: '2019-01-01',
    validUntil: '2021-01-01',
    state: 'CLOSED',
    // A Saturday; the source says so, and no other day was found.
    adoptedOn: '2019-07-27',
    priorities: [],
  },
  {
    code: '2024-2026',
    title: {
      en: 'Joint programme of work 2024–2026',
      fr: 'Programme de travail commun 2024-2026',
      es: 'Programa de trabajo conjunto 2024-2026',
      ar: 'برنامج العمل المشترك 2024-2026',
      zh: '2024-2026年联合工作方案',
      ru: 'Совместная программа работы на 2024–2026 годы',
    },
    validFrom: '2024-01-01',
    validUntil: '2027-01-01',
    state: 'ADOPTED',
    adoptedOn: '2024-01-24',
    priorities: [
      {
        en: 'Coordination and coherence',
        fr: 'Coordination et cohérence',
        es: 'Coordinación y coherencia',
        ar: 'التنسيق والاتساق',
        zh: '协调与一致',
        ru: 'Координация и согласованность',
      },
      {
        en: 'Engagement with Member States',
        fr: 'Dialogue avec les États Membres',
        es: 'Diálogo con los Estados Miembros',
        ar: 'التواصل مع الدول الأعضاء',
        zh: '与会员国的接触',
        ru: 'Взаимодействие с государствами-членами',
      },
      {
        en: 'Partnerships with regional bodies, civil society, academia and business',
        fr: 'Partenariats avec les organismes régionaux, la société civile, le monde universitaire et le secteur privé',
        es: 'Alianzas con organismos regionales, la sociedad civil, el mundo académico y el sector privado',
        ar: 'الشراكات مع الهيئات الإقليمية والمجتمع المدني والأوساط الأكاديمية وقطاع الأعمال',
        zh: '与区域机构、民间社会、学术界和企业的伙伴关系',
        ru: 'Партнерство с региональными органами, гражданским обществом, научными кругами и бизнесом',
      },
      {
        en: 'Joint planning and resource mobilization',
        fr: 'Planification conjointe et mobilisation des ressources',
        es: 'Planificación conjunta y movilización de recursos',
        ar: 'التخطيط المشترك وتعبئة الموارد',
        zh: '联合规划与资源调动',
        ru: 'Совместное планирование и мобилизация ресурсов',
      },
      {
        en: 'Mainstreaming of gender, human rights and the rule of law',
        fr: `Intégration du genre, des droits de l'homme et de l'état de droit`,
        es: 'Incorporación del género, los derechos humanos y el estado de derecho',
        ar: 'تعميم مراعاة النوع الاجتماعي وحقوق الإنسان وسيادة القانون',
        zh: '将性别平等、人权和法治纳入主流',
        ru: 'Учет гендерной проблематики, прав человека и верховенства права',
      },
    ],
  },
];
