package vn.thidua.emulation.bloc;

import vn.thidua.emulation.BlocId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// It was planned anew who leads in coming years.
public record BlocRotationPlanned(SiteId site, BlocId bloc, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "bloc:" + bloc.value();
    }
}
