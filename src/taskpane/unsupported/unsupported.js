// Runs before everything else, in whatever opens the page: in the JavaScript of 2009 (ES5), and copied as it is.
(function () {
  "use strict";

  var OFFICE_SCRIPT = "office-script";

  function isSupported() {
    return "noModule" in document.createElement("script") && typeof Array.prototype.findLast === "function";
  }

  function explain() {
    var address = window.location.href.split(/[?#]/)[0];
    var places = document.getElementById("unsupported").getElementsByTagName("u");
    for (var index = 0; index < places.length; index += 1) {
      places[index].appendChild(document.createTextNode(address));
    }
    document.getElementById("unsupported").style.display = "block";
    document.getElementById("page").style.display = "none";
  }

  // The page starts later than office.js arrives, or fails to: it reads here what became of it.
  function remember(event) {
    if (event.target && event.target.id === OFFICE_SCRIPT) {
      event.target.setAttribute("data-state", event.type === "load" ? "loaded" : "blocked");
    }
  }

  if (isSupported()) {
    document.addEventListener("load", remember, true);
    document.addEventListener("error", remember, true);
  } else {
    window.onload = explain;
  }
})();
