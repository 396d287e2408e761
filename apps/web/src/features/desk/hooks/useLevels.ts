import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import {
  BodyLevelDocument,
  ChooseBodyLevelDocument,
  ChooseNoticeSettingsDocument,
  ChooseThreadLevelDocument,
  NoticeLevelsDocument,
  NoticeSettingsDocument,
  ThreadLevelDocument,
  type LevelHereFragment,
  type NoticeLevelsQuery,
  type NoticeSettingsFieldsFragment,
} from '../levels.generated';

export type LevelHere = LevelHereFragment;
export type NoticeLevel = LevelHere['otherwise'];
export type ChosenLevel = NoticeLevelsQuery['noticeLevels']['edges'][number]['node'];
export type NoticeSettings = NoticeSettingsFieldsFragment;

// What one wants to hear nothing of waits on no desk.
const changes = [{ root: 'noticeLevels' }, { root: 'desk' }];

export function useThreadLevel(id: string): LevelHere | undefined {
  return useQuery(ThreadLevelDocument, { variables: { id } }).data?.thread.noticeLevel;
}

export function useBodyLevel(code: string): LevelHere | undefined {
  return useQuery(BodyLevelDocument, { variables: { code } }).data?.body.noticeLevel;
}

export const useChooseThreadLevel = () => useAct(ChooseThreadLevelDocument, { changes });

/** Threads without a level of their own follow their body. */
export const useChooseBodyLevel = () =>
  useAct(ChooseBodyLevelDocument, { changes: [...changes, { root: 'thread' }] });

/** Everything one chose, the latest first. */
export function useChosenLevels() {
  const { data, loading, error, refetch, fetchMore } = useQuery(NoticeLevelsDocument, {
    variables: { first: LIMITS.pageSize },
  });
  const pages = usePages(data?.noticeLevels, (after) => fetchMore({ variables: { after } }));
  return { query: { data: data?.noticeLevels, loading, error, refetch }, ...pages };
}

export function useNoticeSettings() {
  const { data, loading, error, refetch } = useQuery(NoticeSettingsDocument);
  return { data: data?.noticeSettings, loading, error, refetch };
}

export const useChooseNoticeSettings = () =>
  useAct(ChooseNoticeSettingsDocument, { changes: [{ root: 'noticeSettings' }] });
