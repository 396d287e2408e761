import type { Translated } from '@concert/contracts';

/** The four pillars of the United Nations Global Counter-Terrorism Strategy. Short titles are our own wording. */
export const PILLARS: readonly { code: string; number: number; title: Translated; shortTitle: Translated }[] =
  [
    {
      code: 'P1',
      number: 1,
      title: {
        en: 'Measures to address the conditions conducive to the spread of terrorism',
        fr: 'Mesures visant à éliminer les conditions propices à la propagation du terrorisme',
        es: 'Medidas para hacer frente a las condiciones que propician la propagación del terrorismo',
        ar: 'التدابير الرامية إلى معالجة الظروف المؤدية إلى انتشار الإرهاب',
        zh: '消除有利于恐怖主义蔓延的条件的措施',
        ru: 'Меры по устранению условий, способствующих распространению терроризма',
      },
      shortTitle: {
        en: 'Conditions conducive',
        fr: 'Conditions propices',
        es: 'Condiciones propicias',
        ar: 'الظروف المؤدية',
        zh: '有利条件',
        ru: 'Условия',
      },
    },
    {
      code: 'P2',
      number: 2,
      title: {
        en: 'Measures to prevent and combat terrorism',
        fr: 'Mesures visant à prévenir et combattre le terrorisme',
        es: 'Medidas para prevenir y combatir el terrorismo',
        ar: 'تدابير منع الإرهاب ومكافحته',
        zh: '防止和打击恐怖主义的措施',
        ru: 'Меры по предотвращению терроризма и борьбе с ним',
      },
      shortTitle: {
        en: 'Prevent and combat',
        fr: 'Prévenir et combattre',
        es: 'Prevenir y combatir',
        ar: 'المنع والمكافحة',
        zh: '防止和打击',
        ru: 'Предотвращение и борьба',
      },
    },
    {
      code: 'P3',
      number: 3,
      title: {
        en: "Measures to build States' capacity to prevent and combat terrorism and to strengthen the role of the United Nations system in that regard",
        fr: 'Mesures destinées à étoffer les moyens dont les États disposent pour prévenir et combattre le terrorisme et à renforcer le rôle joué en ce sens par le système des Nations Unies',
        es: 'Medidas destinadas a aumentar la capacidad de los Estados para prevenir el terrorismo y luchar contra él, y a fortalecer el papel del sistema de las Naciones Unidas a ese respecto',
        ar: 'التدابير الرامية إلى بناء قدرات الدول على منع الإرهاب ومكافحته وتعزيز دور منظومة الأمم المتحدة في هذا الصدد',
        zh: '建立各国防止和打击恐怖主义的能力以及加强联合国系统在这方面的作用的措施',
        ru: 'Меры по укреплению потенциала государств по предотвращению терроризма и борьбе с ним и усилению роли системы Организации Объединенных Наций в этой области',
      },
      shortTitle: {
        en: 'Capacity and UN role',
        fr: "Capacités et rôle de l'ONU",
        es: 'Capacidad y papel de la ONU',
        ar: 'القدرات ودور الأمم المتحدة',
        zh: '能力与联合国作用',
        ru: 'Потенциал и роль ООН',
      },
    },
    {
      code: 'P4',
      number: 4,
      title: {
        en: 'Measures to ensure respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism',
        fr: "Mesures garantissant le respect des droits de l'homme et la primauté du droit en tant que base fondamentale de la lutte antiterroriste",
        es: 'Medidas para asegurar el respeto de los derechos humanos para todos y el imperio de la ley como base fundamental de la lucha contra el terrorismo',
        ar: 'التدابير الرامية إلى ضمان احترام حقوق الإنسان للجميع وسيادة القانون بوصفه الركيزة الأساسية لمكافحة الإرهاب',
        zh: '确保尊重所有人的人权和实行法治作为反恐斗争根基的措施',
        ru: 'Меры по обеспечению всеобщего уважения прав человека и верховенства права в качестве фундаментальной основы для борьбы с терроризмом',
      },
      shortTitle: {
        en: 'Human rights and rule of law',
        fr: "Droits de l'homme et état de droit",
        es: 'Derechos humanos e imperio de la ley',
        ar: 'حقوق الإنسان وسيادة القانون',
        zh: '人权与法治',
        ru: 'Права человека и верховенство права',
      },
    },
  ];
