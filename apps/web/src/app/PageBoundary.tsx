import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '@concert/web-ui';

interface PageBoundaryProps {
  /** A new value gives the page another try: the address, usually. */
  resetKey?: string;
  children: ReactNode;
}

/** Keeps a fault in one page from taking the rest of the screen with it. */
export class PageBoundary extends Component<PageBoundaryProps, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override componentDidUpdate(before: PageBoundaryProps) {
    if (this.state.fault && before.resetKey !== this.props.resetKey) this.setState({ fault: null });
  }

  override render() {
    return this.state.fault ? <FailedPage fault={this.state.fault} /> : this.props.children;
  }
}

/** Without a connection a part not yet loaded cannot be; after a new release the old ones are gone from the server. */
const isMissingPart = (fault: Error) =>
  /dynamically imported module|Importing a module script failed/i.test(fault.message);

function FailedPage({ fault }: { fault: Error }) {
  const { t } = useTranslation('app');
  const missing = isMissingPart(fault);
  return (
    <ErrorNotice
      title={t(missing ? 'page.missingTitle' : 'page.failedTitle')}
      action={
        <Button size="xs" onClick={() => window.location.reload()}>
          {t('page.reload')}
        </Button>
      }
    >
      {t(missing ? 'page.missingText' : 'page.failedText')}
    </ErrorNotice>
  );
}
