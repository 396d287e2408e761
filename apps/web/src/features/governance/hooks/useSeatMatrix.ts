import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { Query } from '../../../apollo/Answer';
import { nodesOf } from '../../../apollo/use-pages';
import { SeatMatrixDocument, type SeatMatrixQuery } from '../matrix.generated';
import { seatMatrix, type MatrixRow } from '../seat-matrix';

export type MatrixBody = SeatMatrixQuery['bodies']['edges'][number]['node'];
export type MatrixEntity = MatrixBody['seats'][number]['entity'];

export interface SeatMatrix {
  bodies: readonly MatrixBody[];
  rows: readonly MatrixRow<MatrixEntity>[];
}

export function useSeatMatrix(): Query<SeatMatrix> {
  const { data, loading, error, refetch } = useQuery(SeatMatrixDocument);
  const matrix = useMemo(() => {
    if (!data) return undefined;
    const all = nodesOf(data.bodies);
    const bodies = all
      .filter(({ kind }) => kind !== 'COMMITTEE')
      .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }));
    const committees = all.filter(({ kind }) => kind === 'COMMITTEE');
    return { bodies, rows: seatMatrix(bodies, committees) };
  }, [data]);
  return { data: matrix, loading, error, refetch };
}
