// For every browser, also those that cannot run the program: says in the first view what to do where it does not start.
(function () {
  var page = document.documentElement;
  var array = Array.prototype;
  var isNewEnough = 'noModule' in HTMLScriptElement.prototype && array.at && array['with'] && array.toSorted;
  // Read by the first script of the program, which then does not begin.
  if (!isNewEnough) page.setAttribute('data-program', 'browser-too-old');

  // What stands before the # is looked for behind it, where the first of a name counts: `/?lang=nl#/article`. The rest
  // stays: an LMS says there where it is.
  function isForPage(part) {
    return /^(lang|colours)=/.test(part);
  }
  var parts = location.search.slice(1).split('&');
  var asked = parts.filter(isForPage);
  if (asked.length && isNewEnough) {
    var rest = parts.filter(function (part) {
      return !isForPage(part);
    });
    var search = rest.length ? '?' + rest.join('&') : '';
    var hash = location.hash || '#/';
    var mark = hash.indexOf('?') < 0 ? '?' : '&';
    history.replaceState(history.state, '', location.pathname + search + hash + mark + asked.join('&'));
  }

  function reason() {
    if (!isNewEnough) return 'first-view-too-old';
    if (page.hasAttribute('data-one-file')) return 'first-view-damaged';
    return location.protocol === 'file:' ? 'first-view-from-disk' : 'first-view-failed';
  }

  // What the program takes to begin has been fetched and run by then, or never will be.
  addEventListener('load', function () {
    if (page.getAttribute('data-program') === 'begun') return;
    document.getElementById('first-view-loading').setAttribute('hidden', '');
    document.getElementById(reason()).removeAttribute('hidden');
  });
  addEventListener('online', function () {
    var failed = document.getElementById('first-view-failed');
    if (failed && !failed.hasAttribute('hidden')) location.reload();
  });
})();
