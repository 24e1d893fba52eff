import type { Connector } from 'instantsearch.js';
import { useConnector } from 'react-instantsearch';
import { formatExtra, parseExtra, type Extra } from './search-route';

type ExtraDescription = {
  $$type: 'carrefour.extra';
  renderState: { extra: Extra; refine: (change: Partial<Extra>) => void };
  indexUiState: { configure?: { filters?: string } };
};

/** The widget of what InstantSearch has no word for. Any change but that of the view goes back to page one. */
const connectExtra: Connector<ExtraDescription, Record<string, never>> = (renderFn, unmountFn) => (widgetParams) => ({
  $$type: 'carrefour.extra',
  init: (options) => renderFn({ ...toRenderState(options), instantSearchInstance: options.instantSearchInstance, widgetParams }, true),
  render: (options) => renderFn({ ...toRenderState(options), instantSearchInstance: options.instantSearchInstance, widgetParams }, false),
  dispose: () => unmountFn?.(),
  getWidgetRenderState: (options) => ({ ...toRenderState(options), widgetParams }),
  getRenderState: (renderState) => renderState,
  getWidgetUiState: (uiState, { searchParameters }) => ({ ...uiState, configure: { filters: searchParameters.filters ?? '' } }),
  getWidgetSearchParameters: (parameters, { uiState }) => parameters.setQueryParameter('filters', uiState.configure?.filters ?? ''),
});

type Options = Parameters<NonNullable<ReturnType<ReturnType<typeof connectExtra>>['render']>>[0];

function toRenderState({ helper }: Pick<Options, 'helper'>) {
  return {
    extra: parseExtra(helper.state.filters),
    refine: (change: Partial<Extra>) => {
      const next = helper.state.setQueryParameter('filters', formatExtra({ ...parseExtra(helper.state.filters), ...change }));
      const onlyView = Object.keys(change).every((name) => name === 'view');
      helper.setState(onlyView ? next : next.resetPage()).search();
    },
  };
}

/** The place, box, ids, sort, page size and view of the search, and how to change them. */
export const useExtra = () => useConnector(connectExtra, {}, { $$widgetType: 'carrefour.extra' });
