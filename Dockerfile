# Klubba in a container: docker build ., after mvn package. KLUBBA_SIDE=command or query says which share of the work it has.
FROM eclipse-temurin:25-jre
COPY standalone/target/*-exec.jar /opt/klubba/klubba.jar
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/opt/klubba/klubba.jar"]
