// The checker of accessibility, loaded only when somebody asks for a check.
import axe from 'axe-core';

export default axe;
