import { useTranslation } from 'react-i18next';
import { Outlet, useParams, useSearchParams } from 'react-router';
import { DateText, PageHeader } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { useFeatures } from '../../../assembly/FeaturesContext';
import { TranslatedText, useTranslated } from '../../../locales/translated';
import { TabLinks } from '../components/TabLinks';
import type { BodyOnPage } from '../hooks/body-on-page';
import { useBody, type Body } from '../hooks/useBody';
import { bodyPath } from '../paths';

/** What stands above every tab of a body: its name, its state, and the tabs which features contribute. */
export function BodyPage() {
  const code = (useParams().code ?? '').toUpperCase();
  const [search] = useSearchParams();
  const asOf = search.get('asOf');
  const query = useBody(code, asOf);
  return (
    <Answer page query={query}>
      {(body) => <BodyView body={body} asOf={asOf} />}
    </Answer>
  );
}

function BodyView({ body, asOf }: BodyOnPage) {
  const { t } = useTranslation('governance');
  const translated = useTranslated();
  const tabs = useFeatures().flatMap(({ bodyTabs }) => bodyTabs ?? []);
  return (
    <>
      <PageHeader
        title={<TranslatedText name={body.name} />}
        documentTitle={`${body.code} ${translated(body.name)}`}
        above={<Whereabouts body={body} />}
        below={<Lifetime body={body} />}
      />
      <TabLinks label={t('body.tabs')} base={bodyPath(body.code)} tabs={tabs} bodyId={body.id} />
      <Outlet context={{ body, asOf } satisfies BodyOnPage} />
    </>
  );
}

function Whereabouts({ body }: { body: Body }) {
  const { t } = useTranslation('governance');
  return (
    <>
      <bdi>{body.shortCode ? `${body.code} (${body.shortCode})` : body.code}</bdi>
      <span>{t(`kind.${body.kind}`)}</span>
      {body.pillar && (
        <span>
          {t('compact.pillar', { number: body.pillar.number })} ·{' '}
          <TranslatedText name={body.pillar.shortTitle} />
        </span>
      )}
    </>
  );
}

function Lifetime({ body }: { body: Body }) {
  const { t } = useTranslation('governance');
  return (
    <>
      {body.established && (
        <span>
          {t('body.established')} <DateText day={body.established} />
        </span>
      )}
      {body.dissolved && (
        <strong>
          {t('body.dissolved')} <DateText day={body.dissolved} />
        </strong>
      )}
    </>
  );
}
