package no.likevilkar.server.fault;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Application;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Set;
import no.likevilkar.server.errors.EveryErrorMapper;

/** Resources that fail in every way, put into a copy of the WAR by {@link FaultIT}, under the mapper that the service uses. */
@ApplicationPath("fault")
public class FaultyApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Faults.class, EveryErrorMapper.class);
    }

    /** One method for each way to fail. */
    @Path("/")
    public static class Faults {

        @GET
        @Path("exception")
        public String exception() {
            throw new IllegalStateException("secret detail of the inside");
        }

        @GET
        @Path("overflow")
        public String overflow() {
            return overflow() + "secret detail of the inside";
        }

        /** From where the container takes a class, and which version of it. */
        @GET
        @Path("whose/{name}")
        public String whose(@PathParam("name") String name) throws ClassNotFoundException {
            var type = Class.forName(name);
            return type.getProtectionDomain().getCodeSource().getLocation() + " "
                    + type.getPackage().getImplementationVersion();
        }

        /** Which JAXB does the work. */
        @GET
        @Path("jaxb")
        public String jaxb() throws JAXBException {
            var type = JAXBContext.newInstance(String.class).getClass();
            return type.getName() + " "
                    + type.getProtectionDomain().getCodeSource().getLocation();
        }

        @GET
        @Path("server-error")
        public String serverError() {
            throw new WebApplicationException("secret detail of the inside", 503);
        }
    }
}
