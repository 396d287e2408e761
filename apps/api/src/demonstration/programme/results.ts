import type { Translated } from '@concert/contracts';

/** Priorities, their outcomes, and the outputs of those. The priorities follow the published ones; the rest is invented. */
export const RESULTS: readonly {
  title: Translated;
  outcomes: readonly { title: Translated; outputs: readonly Translated[] }[];
}[] = [
  {
    title: { en: 'Coordination and coherence', fr: 'Coordination et cohérence', ar: 'التنسيق والاتساق' },
    outcomes: [
      {
        title: {
          en: 'Entities plan together before they act',
          fr: 'Les entités planifient ensemble avant d’agir',
        },
        outputs: [
          { en: 'Joint calendars and plans', fr: 'Calendriers et plans communs' },
          { en: 'Shared guidance and standards', fr: 'Orientations et normes partagées' },
        ],
      },
      {
        title: {
          en: 'What one entity learns, the others know',
          fr: 'Ce qu’une entité apprend, les autres le savent',
        },
        outputs: [
          { en: 'Exchange of experience', fr: 'Échange d’expériences' },
          { en: 'Evaluations that are used', fr: 'Des évaluations utilisées' },
        ],
      },
    ],
  },
  {
    title: {
      en: 'Engagement with Member States',
      fr: 'Dialogue avec les États Membres',
      ar: 'التواصل مع الدول الأعضاء',
    },
    outcomes: [
      {
        title: {
          en: 'States get help that fits what they asked for',
          fr: 'Les États reçoivent l’appui qu’ils ont demandé',
        },
        outputs: [
          { en: 'Assessments and plans', fr: 'Évaluations et plans' },
          { en: 'Training and mentoring', fr: 'Formation et accompagnement' },
        ],
      },
      {
        title: { en: 'Institutions are prepared', fr: 'Les institutions sont préparées' },
        outputs: [
          { en: 'Exercises and preparedness', fr: 'Exercices et préparation' },
          { en: 'Laws and procedures', fr: 'Lois et procédures' },
        ],
      },
    ],
  },
  {
    title: { en: 'Partnerships', fr: 'Partenariats', ar: 'الشراكات' },
    outcomes: [
      {
        title: {
          en: 'Regional organizations and the United Nations work from one plan',
          fr: 'Les organisations régionales et l’ONU suivent un même plan',
        },
        outputs: [
          { en: 'Regional strategies', fr: 'Stratégies régionales' },
          { en: 'Joint regional events', fr: 'Rencontres régionales communes' },
        ],
      },
      {
        title: {
          en: 'Civil society, science and business take part',
          fr: 'La société civile, la recherche et les entreprises participent',
        },
        outputs: [
          { en: 'Work with communities and youth', fr: 'Travail avec les communautés et les jeunes' },
          { en: 'Research and technology', fr: 'Recherche et technologies' },
        ],
      },
    ],
  },
  {
    title: {
      en: 'Joint planning and resources',
      fr: 'Planification conjointe et ressources',
      ar: 'التخطيط المشترك والموارد',
    },
    outcomes: [
      {
        title: {
          en: 'Resources are raised once, together',
          fr: 'Les ressources sont mobilisées une fois, ensemble',
        },
        outputs: [
          {
            en: 'Joint proposals and donor dialogue',
            fr: 'Propositions communes et dialogue avec les donateurs',
          },
          { en: 'Pooled expertise', fr: 'Mise en commun de l’expertise' },
        ],
      },
      {
        title: {
          en: 'Progress is measured and acted upon',
          fr: 'Les progrès sont mesurés et suivis d’effet',
        },
        outputs: [
          { en: 'Indicators and reporting', fr: 'Indicateurs et rapports' },
          { en: 'Monitoring in the field', fr: 'Suivi sur le terrain' },
        ],
      },
    ],
  },
  {
    title: {
      en: 'Gender, human rights and the rule of law in all work',
      fr: 'Genre, droits de l’homme et état de droit dans toute l’action',
      ar: 'النوع الاجتماعي وحقوق الإنسان وسيادة القانون في جميع الأعمال',
    },
    outcomes: [
      {
        title: {
          en: 'Human rights are checked before, during and after',
          fr: 'Les droits de l’homme sont vérifiés avant, pendant et après',
        },
        outputs: [
          { en: 'Due diligence in practice', fr: 'La diligence voulue en pratique' },
          { en: 'Victims and survivors heard', fr: 'Victimes et survivants entendus' },
        ],
      },
      {
        title: { en: 'Women and men benefit alike', fr: 'Les femmes et les hommes en bénéficient également' },
        outputs: [
          { en: 'Gender analysis in every plan', fr: 'Une analyse de genre dans chaque plan' },
          { en: 'Women’s participation and leadership', fr: 'Participation et leadership des femmes' },
        ],
      },
    ],
  },
];
