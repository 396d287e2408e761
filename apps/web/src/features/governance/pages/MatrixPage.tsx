import { Button, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FilterBar, PageHeader } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { SeatList } from '../components/SeatList';
import { SeatPicture } from '../components/SeatPicture';
import { useSeatMatrix } from '../hooks/useSeatMatrix';
import { DIRECTORY_EXPORT } from '../paths';

/** Which entity sits where: drawn, and as a list behind the drawing. */
export function MatrixPage() {
  const { t } = useTranslation('governance');
  const matrix = useSeatMatrix();
  const [search, setSearch] = useSearchParams();
  const view = search.get('view') === 'list' ? 'list' : 'picture';
  return (
    <>
      <PageHeader
        title={t('matrix.title')}
        documentTitle={t('matrix.title')}
        below={t('matrix.below')}
        actions={
          <Button component="a" href={DIRECTORY_EXPORT} download variant="default" size="xs">
            {t('export.directory')}
          </Button>
        }
      />
      <FilterBar label={t('matrix.view')}>
        <SegmentedControl
          aria-label={t('matrix.view')}
          value={view}
          onChange={(next) => setSearch(next === 'list' ? { view: 'list' } : {}, { replace: true })}
          data={[
            { value: 'picture', label: t('matrix.picture') },
            { value: 'list', label: t('matrix.list') },
          ]}
        />
      </FilterBar>
      <Answer query={matrix}>
        {(data) => (view === 'picture' ? <SeatPicture matrix={data} /> : <SeatList matrix={data} />)}
      </Answer>
    </>
  );
}
